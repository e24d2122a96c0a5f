package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Computation;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Truth;

/** Something that has a value in the case at hand; null is unknown. Two that are equal always have the same value. */
sealed interface Term {

    Object value(Run run);

    /** What is the same in every case. */
    record Known(Object known) implements Term {
        @Override
        public Object value(Run run) {
            return known;
        }
    }

    /** A field of the one fact of its type. */
    record OfSingle(int place, int field) implements Term {
        @Override
        public Object value(Run run) {
            Fact fact = run.single(place);
            return fact == null ? null : fact.at(field);
        }
    }

    /** A field of the fact that is tried at that position. */
    record OfRow(int row, int field) implements Term {
        @Override
        public Object value(Run run) {
            return run.row(row).at(field);
        }
    }

    record Reckoned(Term left, ArithmeticOperator operator, Term right, boolean exact) implements Term {
        @Override
        public Object value(Run run) {
            Object one = left.value(run);
            Object other = right.value(run);
            return exact ? operator.exactly(one, other) : operator.apply(one, other);
        }
    }

    record Computed(Computation computation, List<Term> operands) implements Term {
        @Override
        public Object value(Run run) {
            List<Object> values = new ArrayList<>(operands.size());
            operands.forEach(it -> values.add(it.value(run)));
            return computation.apply(values);
        }
    }

    record OfTotal(Counting of, int total) implements Term {
        @Override
        public Object value(Run run) {
            return of.counted(run).value(total);
        }
    }

    /** A number that is worked out once: of nothing there is no smallest, largest or average, and then it does not apply. */
    record Number(Counting of) implements Term {
        @Override
        public Object value(Run run) {
            Counting.Counted counted = of.counted(run);
            return counted.isOfNothing(0) ? NotApplicable.NOT_APPLICABLE : counted.value(0);
        }
    }

    /** Yes or no that is worked out once. */
    record YesOrNo(Check of) implements Term {
        @Override
        public Object value(Run run) {
            Truth truth = of.truth(run);
            return truth == Truth.UNKNOWN ? null : (Object) truth.isTrue();
        }
    }
}
