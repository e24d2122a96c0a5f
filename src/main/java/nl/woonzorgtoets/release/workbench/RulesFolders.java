package nl.woonzorgtoets.release.workbench;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** The rules folders of this installation: one, or a first one and several beside it. */
public final class RulesFolders {

    private final List<RulesFolder> all;
    private final RulebookShelf.Choice choice;
    private final Reach.Asking asking;

    public RulesFolders(List<RulesFolder> all, RulebookShelf.Choice choice, Reach.Asking asking) {
        this.all = List.copyOf(all);
        this.choice = choice;
        this.asking = asking;
    }

    /** Those of which whoever asks may know. */
    public List<RulesFolder> all() {
        Reach reach = asking.reach();
        return all.stream().filter(it -> isIn(reach, it)).toList();
    }

    /** What nothing judges by yet belongs to the framework that it is named after; of the first folder that is not known. */
    private static boolean isIn(Reach reach, RulesFolder folder) {
        return reach.isAll()
                || reach.has(folder.name())
                || reach.has(folder.release().state().kader());
    }

    public boolean areSeveral() {
        return all().size() > 1;
    }

    /** The one that was chosen; the first when none was. */
    public RulesFolder here() {
        return chosen().or(() -> all().stream().findFirst()).orElseThrow(NoActiveRulebookException::new);
    }

    /** Empty when there is only one, or none was chosen. */
    public Optional<RulesFolder> chosen() {
        return named(choice.folder());
    }

    public Optional<RulesFolder> named(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The folder by which this framework judges now. */
    public Optional<RulesFolder> of(String framework) {
        return all().stream()
                .filter(it -> framework != null
                        && framework.equals(it.release().state().kader()))
                .findFirst();
    }
}
