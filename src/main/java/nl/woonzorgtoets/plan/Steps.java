package nl.woonzorgtoets.plan;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** Goes over every combination of facts that can hold together; a combination is as true as what is least true of it. */
record Steps(List<Step> steps) {

    /** Told how true a combination is, while its facts stand in the run. */
    interface Sink {

        /** @return whether it has seen enough */
        boolean takes(Truth combination);
    }

    void each(Run run, Sink sink) {
        go(run, 0, Truth.TRUE, sink);
    }

    private boolean go(Run run, int at, Truth soFar, Sink sink) {
        return at == steps.size() ? sink.takes(soFar) : steps.get(at).go(run, this, at, soFar, sink);
    }

    sealed interface Step {

        /** @return whether the sink has seen enough */
        boolean go(Run run, Steps steps, int at, Truth soFar, Sink sink);
    }

    /**
     * Every fact of a type.
     *
     * @param row where it stands in the run
     * @param key the field by which it is found, with what that has to equal; null: all are tried
     */
    record Rows(int row, int place, List<Check> checks, Key key) implements Step {

        @Override
        public boolean go(Run run, Steps steps, int at, Truth soFar, Sink sink) {
            Fact[] candidates = key == null ? run.facts(place) : key.candidates(run, place);
            for (Fact fact : candidates) {
                run.tries(row, fact);
                Truth truth = fact.possible() ? soFar.and(Truth.UNKNOWN) : soFar;
                for (int i = 0; i < checks.size() && truth != Truth.FALSE; i++) {
                    truth = truth.and(checks.get(i).truth(run));
                }
                if (truth != Truth.FALSE && steps.go(run, at + 1, truth, sink)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What has to hold as well. */
    record Also(Check check) implements Step {

        @Override
        public boolean go(Run run, Steps steps, int at, Truth soFar, Sink sink) {
            Truth truth = soFar.and(check.truth(run));
            return truth != Truth.FALSE && steps.go(run, at + 1, truth, sink);
        }
    }

    record Key(int field, Term equals) {

        private static final int WORTH_AN_INDEX = 8;

        Fact[] candidates(Run run, int place) {
            Fact[] all = run.facts(place);
            if (all.length < WORTH_AN_INDEX) {
                return all;
            }
            return equals.value(run) instanceof String text ? run.having(place, field, text) : all;
        }
    }
}
