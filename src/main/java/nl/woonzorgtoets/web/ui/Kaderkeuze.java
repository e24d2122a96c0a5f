package nl.woonzorgtoets.web.ui;

import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.stereotype.Component;

/** With which framework somebody works, where there are several. */
@Component
public record Kaderkeuze(RulesFolders folders) {

    /** Works on with this framework; nothing changes when nothing judges by it, or where there is only one. */
    public void follow(String framework) {
        if (folders.areSeveral()) {
            folders.of(framework).ifPresent(it -> ChosenFolder.choose(it.name()));
        }
    }

    /** Whether the first framework was chosen, or is the only one: the ready dossiers are about that one. */
    public boolean isFirst() {
        return folders.here().name().equals(RulebookShelf.FIRST_FOLDER);
    }
}
