package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/** The combinations under an {@code accumulate}, and what they add up to. */
final class Totals extends Combinations {

    static final int MOST_USED = 200;

    private final List<Total> totals;
    private final List<List<Object>> values = new ArrayList<>();
    private final boolean[] unknown;
    private final boolean[] present;
    private final Set<UsedValue> used = new LinkedHashSet<>();

    Totals(Matching matching, Accumulation accumulation) {
        super(matching, accumulation.patterns(), pattern -> Matching.NOBODY);
        this.totals = accumulation.totals();
        this.unknown = new boolean[totals.size()];
        this.present = new boolean[totals.size()];
        totals.forEach(total -> values.add(new ArrayList<>()));
    }

    /** Every combination counts. */
    @Override
    boolean isEnough() {
        return false;
    }

    @Override
    void found(Truth truth) {
        super.found(truth);
        if (used.size() < MOST_USED) {
            used.addAll(usedNow());
        }
        for (int i = 0; i < totals.size(); i++) {
            add(i, truth);
        }
    }

    private void add(int i, Truth truth) {
        Total total = totals.get(i);
        Evaluation evaluation = evaluation();
        Object value = total.argument() == null ? BigDecimal.ONE : evaluation.value(total.argument());
        if (value == null) {
            evaluation.gaps(total.argument()).forEach(gaps()::add);
        }
        if (truth == Truth.TRUE && total.leavesOut(value)) {
            return;
        }
        boolean known = value instanceof BigDecimal || value instanceof Breuk;
        present[i] |= truth == Truth.TRUE;
        if (known && truth == Truth.TRUE) {
            values.get(i).add(value);
        } else {
            unknown[i] = true;
        }
    }

    /** Null when unknown, and when there is none. */
    Object total(int i) {
        return unknown[i] ? null : totals.get(i).of(values.get(i));
    }

    /** Whether this is the smallest, largest or average of nothing. */
    boolean isOfNothing(int i) {
        return !unknown[i] && total(i) == null;
    }

    /** Whether it may be the smallest, largest or average of nothing: no combination is certain. */
    boolean mayBeOfNothing(int i) {
        TotalFunction function = totals.get(i).function();
        return !present[i] && function != TotalFunction.SUM && function != TotalFunction.COUNT;
    }

    /** Everything that was counted. */
    List<UsedValue> counted() {
        return List.copyOf(used);
    }

    /** Everything that was counted, and then the totals themselves. */
    List<UsedValue> used() {
        List<UsedValue> all = new ArrayList<>(used);
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            all.add(new UsedValue(
                    total.function().name().toLowerCase(Locale.ROOT),
                    null,
                    total.name(),
                    total(i),
                    new Origin.Sum(values.get(i).size())));
        }
        return all;
    }
}
