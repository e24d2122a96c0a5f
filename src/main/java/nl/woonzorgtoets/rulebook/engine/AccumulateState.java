package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.Truth;

/** The combinations of facts that an accumulate has seen so far. */
final class AccumulateState {

    private final List<Total> totals;
    private final List<List<Object>> values = new ArrayList<>();
    private final boolean[] unknown;
    private boolean doubtful;

    AccumulateState(List<Total> totals) {
        this.totals = totals;
        this.unknown = new boolean[totals.size()];
        totals.forEach(total -> values.add(new ArrayList<>()));
    }

    /** @param arguments one per total; null in it is unknown */
    void add(Truth truth, Object[] arguments) {
        doubtful |= truth == Truth.UNKNOWN;
        for (int i = 0; i < arguments.length && truth.isTrue(); i++) {
            if (!totals.get(i).leavesOut(arguments[i])) {
                unknown[i] |= arguments[i] == null;
                values.get(i).add(arguments[i]);
            }
        }
    }

    Totals totals() {
        Object[] results = new Object[totals.size()];
        boolean answered = true;
        boolean open = doubtful;
        for (int i = 0; i < results.length; i++) {
            answered &= !values.get(i).isEmpty() || ofNothing(totals.get(i).function());
            open |= unknown[i];
            results[i] = doubtful || unknown[i] ? null : totals.get(i).of(values.get(i));
        }
        return new Totals(results, answered, open);
    }

    private static boolean ofNothing(TotalFunction function) {
        return function == TotalFunction.SUM || function == TotalFunction.COUNT;
    }
}
