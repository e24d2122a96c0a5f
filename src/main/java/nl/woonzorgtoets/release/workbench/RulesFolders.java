package nl.woonzorgtoets.release.workbench;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** The rules folders of this installation: one, or a first one and several beside it. */
public final class RulesFolders {

    private final List<RulesFolder> all;
    private final RulebookShelf.Choice choice;

    public RulesFolders(List<RulesFolder> all, RulebookShelf.Choice choice) {
        this.all = List.copyOf(all);
        this.choice = choice;
    }

    public List<RulesFolder> all() {
        return all;
    }

    public boolean areSeveral() {
        return all.size() > 1;
    }

    /** The one that was chosen; the first when none was. */
    public RulesFolder here() {
        return chosen().orElse(all.get(0));
    }

    /** Empty when there is only one, or none was chosen. */
    public Optional<RulesFolder> chosen() {
        return named(choice.folder());
    }

    public Optional<RulesFolder> named(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The folder by which this framework judges now. */
    public Optional<RulesFolder> of(String framework) {
        return all.stream()
                .filter(it -> framework != null
                        && framework.equals(it.release().state().kader()))
                .findFirst();
    }
}
