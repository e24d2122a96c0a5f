package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Variable;

/** The order in which Drools hands the matched facts and totals to one test. */
final class MatchSlots {

    private final List<Variable<?>> variables = new ArrayList<>();

    MatchSlots(List<? extends Variable<?>> first) {
        variables.addAll(first);
    }

    /** The place of the variable; given one when it has none yet. */
    int place(Variable<?> variable) {
        int place = variables.indexOf(variable);
        if (place >= 0) {
            return place;
        }
        variables.add(variable);
        return variables.size() - 1;
    }

    Variable<?>[] variables() {
        return variables.toArray(Variable[]::new);
    }

    int size() {
        return variables.size();
    }
}
