package nl.woonzorgtoets.web.ui;

import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.stereotype.Component;

/** With which framework somebody works, where there are several. */
@Component
public record Kaderkeuze(RulesFolders folders, RulebookShelf shelf, Reach.Asking asking) {

    /** Works on with this framework; nothing changes when nothing judges by it, or where there is only one. */
    public void follow(String framework) {
        if (folders.areSeveral()) {
            folders.of(framework).ifPresent(it -> ChosenFolder.choose(it.name()));
        }
    }

    /** Whether whoever asks may know of this framework; of what belongs to none everybody may. */
    public boolean mayKnow(String framework) {
        return framework == null || asking.reach().has(framework);
    }

    /** Whether this framework judges now; what belongs to none is judged by what was chosen. */
    public boolean judges(String framework) {
        return framework == null
                || shelf.all().stream().anyMatch(it -> it.rulebook().framework().equals(framework));
    }

    /** Whether the first framework was chosen, or is the only one: the ready dossiers are about that one. */
    public boolean isFirst() {
        return folders.here().name().equals(RulebookShelf.FIRST_FOLDER);
    }
}
