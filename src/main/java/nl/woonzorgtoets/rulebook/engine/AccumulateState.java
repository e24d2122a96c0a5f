package nl.woonzorgtoets.rulebook.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.Truth;

/** The combinations of facts that an accumulate has seen so far. */
final class AccumulateState {

    private final List<TotalFunction> functions;
    private final List<List<BigDecimal>> values = new ArrayList<>();
    private final boolean[] unknown;
    private int certain;
    private boolean doubtful;

    AccumulateState(List<TotalFunction> functions) {
        this.functions = functions;
        this.unknown = new boolean[functions.size()];
        functions.forEach(function -> values.add(new ArrayList<>()));
    }

    /** @param arguments one per total; null in it is unknown */
    void add(Truth truth, BigDecimal[] arguments) {
        if (truth == Truth.FALSE) {
            return;
        }
        if (truth == Truth.UNKNOWN) {
            doubtful = true;
            return;
        }
        certain++;
        for (int i = 0; i < arguments.length; i++) {
            unknown[i] |= arguments[i] == null;
            values.get(i).add(arguments[i]);
        }
    }

    Totals totals() {
        BigDecimal[] totals = new BigDecimal[functions.size()];
        boolean answered = true;
        for (int i = 0; i < totals.length; i++) {
            answered &= certain > 0 || ofNothing(functions.get(i));
            totals[i] = doubtful || unknown[i] ? null : functions.get(i).of(values.get(i));
        }
        return new Totals(totals, answered);
    }

    private static boolean ofNothing(TotalFunction function) {
        return function == TotalFunction.SUM || function == TotalFunction.COUNT;
    }
}
