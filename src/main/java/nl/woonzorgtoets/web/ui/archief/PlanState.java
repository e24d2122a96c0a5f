package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.PlanCount;
import nl.woonzorgtoets.web.search.Criterion.Choice;

/** How a plan stands: the besluit goes before the verdict. */
enum PlanState {
    GAAT_DOOR("Besloten: gaat door"),
    GAAT_NIET_DOOR("Besloten: niet door"),
    KAN_DOOR("Open: oordeel positief"),
    KAN_NIET_DOOR("Open: ander oordeel");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    static PlanState of(PlanCount it) {
        if (it.decided()) {
            return it.positive() ? GAAT_DOOR : GAAT_NIET_DOOR;
        }
        return it.positive() ? KAN_DOOR : KAN_NIET_DOOR;
    }

    static List<Choice> choices() {
        return Stream.of(values()).map(it -> new Choice(it.name(), it.label)).toList();
    }
}
