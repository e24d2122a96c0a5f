package nl.woonzorgtoets.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Truth;

/** Something that is true, false or unknown in the case at hand. Two that are equal always come out the same. */
sealed interface Check {

    Truth truth(Run run);

    /** Whether it needs room of its own for facts that it tries one by one. */
    default boolean triesFacts() {
        return false;
    }

    /** What is the same in every case. */
    record Fixed(Truth truth) implements Check {

        static final Fixed TRUE = new Fixed(Truth.TRUE);

        @Override
        public Truth truth(Run run) {
            return truth;
        }
    }

    /** Whether there is the one fact of a type. */
    record There(int place) implements Check {
        @Override
        public Truth truth(Run run) {
            Fact fact = run.single(place);
            return fact == null ? Truth.FALSE : fact.possible() ? Truth.UNKNOWN : Truth.TRUE;
        }
    }

    record Comparison(Term left, Operator operator, Term right) implements Check {
        @Override
        public Truth truth(Run run) {
            return operator.test(left.value(run), right.value(run));
        }
    }

    record OneOf(Term value, boolean negated, List<Term> members) implements Check {
        @Override
        public Truth truth(Run run) {
            Object looked = value.value(run);
            Truth found = Truth.FALSE;
            for (int i = 0; i < members.size() && found != Truth.TRUE; i++) {
                found = found.or(Operator.EQUAL.test(looked, members.get(i).value(run)));
            }
            return negated ? found.not() : found;
        }
    }

    /** The same of texts that are known beforehand, of which there is at least one. */
    record OneOfTexts(Term value, boolean negated, Set<Object> texts) implements Check {
        @Override
        public Truth truth(Run run) {
            Object looked = value.value(run);
            if (looked == null) {
                return Truth.UNKNOWN;
            }
            boolean found = looked != NotApplicable.NOT_APPLICABLE && texts.contains(looked);
            return Truth.of(found != negated);
        }
    }

    record All(List<Check> parts) implements Check {
        @Override
        public Truth truth(Run run) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(parts.get(i).truth(run));
            }
            return truth;
        }
    }

    record Any(List<Check> parts) implements Check {
        @Override
        public Truth truth(Run run) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(parts.get(i).truth(run));
            }
            return truth;
        }
    }

    /** As many as certainly hold, up to as many as still can: only what all those numbers agree on is certain. */
    record HowMany(List<Check> parts, Operator operator, Term required) implements Check {
        @Override
        public Truth truth(Run run) {
            int certain = 0;
            int possible = 0;
            for (Check part : parts) {
                Truth truth = part.truth(run);
                certain += truth.isTrue() ? 1 : 0;
                possible += truth.isPossible() ? 1 : 0;
            }
            Object number = required.value(run);
            Truth first = operator.test(BigDecimal.valueOf(certain), number);
            for (int count = certain + 1; count <= possible; count++) {
                if (operator.test(BigDecimal.valueOf(count), number) != first) {
                    return Truth.UNKNOWN;
                }
            }
            return first;
        }
    }

    /** Whether there is a combination of facts that fits. */
    record Found(boolean negated, Steps steps) implements Check {
        @Override
        public Truth truth(Run run) {
            Best best = new Best();
            steps.each(run, best);
            return negated ? best.truth.not() : best.truth;
        }

        @Override
        public boolean triesFacts() {
            return true;
        }

        private static final class Best implements Steps.Sink {

            private Truth truth = Truth.FALSE;

            @Override
            public boolean takes(Truth combination) {
                truth = truth.or(combination);
                return truth == Truth.TRUE;
            }
        }
    }

    /** Whether a total is one of something: of nothing there is no smallest, largest or average. */
    record Answered(Counting of, int total) implements Check {
        @Override
        public Truth truth(Run run) {
            Counting.Counted counted = of.counted(run);
            return counted.isOfNothing(total)
                    ? Truth.FALSE
                    : counted.mayBeOfNothing(total) ? Truth.UNKNOWN : Truth.TRUE;
        }
    }

    /** What several rules ask, looked at once a run. */
    record Once(int place, Check check) implements Check {
        @Override
        public Truth truth(Run run) {
            return run.settled(place, check);
        }
    }
}
