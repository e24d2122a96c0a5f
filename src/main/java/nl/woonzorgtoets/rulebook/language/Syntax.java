package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Operator;

/** The tree of a rule: what is written, before its names and types are checked. Every kind of node knows which check is its own. */
sealed interface Syntax {

    Span span();

    /** Where a node stands, and how it is written: on one line and without comments. */
    record Span(Place place, String text) {}

    /**
     * A whole rule.
     *
     * @param name null when it has none, which is then reported; the same goes for source and conclusion
     * @param text what it says to people when it fires; null when it leaves that to its aspect
     * @param readable whether all that stands after {@code when} could be read
     */
    record Rule(
            Place place,
            Token name,
            Token source,
            Token text,
            List<Condition> conditions,
            Conclusion conclusion,
            boolean readable) {}

    /** {@code insert( Bevinding.kind( "aspect" ) );}. */
    record Conclusion(Token kind, Token aspect) {}

    /** One element of a {@code when}. */
    sealed interface Condition extends Syntax {

        nl.woonzorgtoets.rulebook.model.Condition check(ConditionChecker checker);
    }

    /** @param variable for the whole fact; null when there is none */
    record Pattern(Token variable, Token type, List<Part> parts, Span span) implements Condition {

        List<Binding> bindings() {
            return parts.stream()
                    .filter(Binding.class::isInstance)
                    .map(Binding.class::cast)
                    .toList();
        }

        @Override
        public nl.woonzorgtoets.rulebook.model.Condition check(ConditionChecker checker) {
            return checker.pattern(this);
        }
    }

    record Existence(boolean negated, List<Pattern> patterns, Span span) implements Condition {

        @Override
        public nl.woonzorgtoets.rulebook.model.Condition check(ConditionChecker checker) {
            return checker.existence(this);
        }
    }

    record Accumulation(List<Pattern> patterns, List<Total> totals, List<Part> parts, Span span) implements Condition {

        @Override
        public nl.woonzorgtoets.rulebook.model.Condition check(ConditionChecker checker) {
            return checker.accumulation(this);
        }
    }

    /** @param argument null when nothing stands between the brackets */
    record Total(Token variable, Token function, Value argument) {}

    /** What stands between two commas. */
    sealed interface Part extends Syntax {

        void check(PartChecker checker);
    }

    record Binding(Token variable, Token field, Span span) implements Part {

        @Override
        public void check(PartChecker checker) {
            checker.binding(this);
        }
    }

    /** What could not be read, which is then reported. */
    record Unreadable(Span span) implements Part {

        @Override
        public void check(PartChecker checker) {
            // what is wrong with it was said already
        }
    }

    /** Something that holds or does not hold. */
    sealed interface Constraint extends Part {

        /** Null when it is wrong, which is then reported. */
        nl.woonzorgtoets.rulebook.model.Constraint check(ConstraintChecker checker);

        @Override
        default void check(PartChecker checker) {
            checker.constraint(this);
        }
    }

    record Comparison(Value left, Operator operator, Value right, Span span) implements Constraint {

        @Override
        public nl.woonzorgtoets.rulebook.model.Constraint check(ConstraintChecker checker) {
            return checker.comparison(this);
        }
    }

    record Membership(Value value, boolean negated, List<Value> members, Span span) implements Constraint {

        @Override
        public nl.woonzorgtoets.rulebook.model.Constraint check(ConstraintChecker checker) {
            return checker.membership(this);
        }
    }

    /** Constraints joined by {@code &&} or ({@code any}) {@code ||}. */
    record Logic(boolean any, List<Constraint> parts, Span span) implements Constraint {

        @Override
        public nl.woonzorgtoets.rulebook.model.Constraint check(ConstraintChecker checker) {
            return checker.logic(this);
        }
    }

    /** Something to compare or to calculate with. */
    sealed interface Value extends Syntax {

        /** Null when it is wrong, which is then reported, or follows from what was reported before. */
        Values.Typed check(Values values);
    }

    /** A field. */
    record Name(String name, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.name(this);
        }
    }

    record Variable(String name, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.variable(this);
        }
    }

    /** A string, number, or true or false. */
    record Literal(Token token, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.number(this);
        }
    }

    /** {@code veld.aantal}: how many were chosen. */
    record Chosen(Value list, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.chosen(this);
        }
    }

    /** {@code [ …, … ].aantal}: how many of these hold. */
    record Counted(List<Constraint> parts, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.counted(this);
        }
    }

    record Arithmetic(Value left, String sign, Value right, Span span) implements Value {

        @Override
        public Values.Typed check(Values values) {
            return values.arithmetic(this);
        }
    }
}
