package nl.woonzorgtoets.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.Truth;

/** What combinations of facts add up to. */
sealed interface Counting {

    Counted counted(Run run);

    /** @param argument null where it only counts */
    record Sum(TotalFunction function, Term argument, boolean exact) {

        private static final Term ONE = new Term.Known(BigDecimal.ONE);

        Term counts() {
            return argument == null ? ONE : argument;
        }

        Total total() {
            return new Total(0, "", function, null, exact);
        }

        boolean isAlwaysAnswered() {
            return function == TotalFunction.SUM || function == TotalFunction.COUNT;
        }
    }

    record Afresh(Steps steps, List<Sum> sums) implements Counting {
        @Override
        public Counted counted(Run run) {
            Tally tally = new Tally(run, sums);
            steps.each(run, tally);
            return tally.counted();
        }
    }

    /** What does not hang on the facts that are tried, counted once a run. */
    record Once(int place, Counting of) implements Counting {
        @Override
        public Counted counted(Run run) {
            return run.counted(place, of);
        }
    }

    /**
     * @param values null is unknown, and of nothing
     * @param unknown whether something of it is not known
     * @param present whether at least one combination is certain
     */
    record Counted(List<Sum> sums, Object[] values, boolean[] unknown, boolean[] present) {

        Object value(int total) {
            return values[total];
        }

        boolean isOfNothing(int total) {
            return !unknown[total] && values[total] == null;
        }

        boolean mayBeOfNothing(int total) {
            return !present[total] && !sums.get(total).isAlwaysAnswered();
        }
    }

    /** Adds up one combination after the other. */
    final class Tally implements Steps.Sink {

        private final Run run;
        private final List<Sum> sums;
        private final List<List<Object>> values = new ArrayList<>();
        private final boolean[] unknown;
        private final boolean[] present;

        private Tally(Run run, List<Sum> sums) {
            this.run = run;
            this.sums = sums;
            this.unknown = new boolean[sums.size()];
            this.present = new boolean[sums.size()];
            sums.forEach(it -> values.add(new ArrayList<>()));
        }

        @Override
        public boolean takes(Truth combination) {
            for (int i = 0; i < sums.size(); i++) {
                add(i, sums.get(i).counts().value(run), combination == Truth.TRUE);
            }
            return false;
        }

        private void add(int i, Object value, boolean certain) {
            if (certain && sums.get(i).total().leavesOut(value)) {
                return;
            }
            present[i] |= certain;
            if (certain && (value instanceof BigDecimal || value instanceof Breuk)) {
                values.get(i).add(value);
            } else {
                unknown[i] = true;
            }
        }

        private Counted counted() {
            Object[] totals = new Object[sums.size()];
            for (int i = 0; i < totals.length; i++) {
                totals[i] = unknown[i] ? null : sums.get(i).total().of(values.get(i));
            }
            return new Counted(sums, totals, unknown, present);
        }
    }
}
