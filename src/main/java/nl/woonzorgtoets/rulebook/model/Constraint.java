package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** A condition on values; texts are as written in the rule, on one line. */
public sealed interface Constraint {

    String text();

    /** The values it looks at, in the order written. */
    List<Expression> expressions();

    /** The fields of the matched fact that it looks at, in the order written. */
    default List<Field> fields() {
        return expressions().stream()
                .flatMap(expression -> expression.fields().stream())
                .toList();
    }

    <R> R match(
            Function<Comparison, R> comparison,
            Function<Membership, R> membership,
            Function<All, R> all,
            Function<Any, R> any,
            Function<HowMany, R> howMany);

    record Comparison(Expression left, Operator operator, Expression right, String text) implements Constraint {

        @Override
        public List<Expression> expressions() {
            return List.of(left, right);
        }

        @Override
        public <R> R match(
                Function<Comparison, R> comparison,
                Function<Membership, R> membership,
                Function<All, R> all,
                Function<Any, R> any,
                Function<HowMany, R> howMany) {
            return comparison.apply(this);
        }
    }

    /** {@code in} or ({@code negated}) {@code not in}. */
    record Membership(Expression value, boolean negated, List<Expression> members, String text) implements Constraint {

        @Override
        public List<Expression> expressions() {
            return Stream.concat(Stream.of(value), members.stream()).toList();
        }

        @Override
        public <R> R match(
                Function<Comparison, R> comparison,
                Function<Membership, R> membership,
                Function<All, R> all,
                Function<Any, R> any,
                Function<HowMany, R> howMany) {
            return membership.apply(this);
        }
    }

    record All(List<Constraint> parts, String text) implements Constraint {

        @Override
        public List<Expression> expressions() {
            return of(parts);
        }

        @Override
        public <R> R match(
                Function<Comparison, R> comparison,
                Function<Membership, R> membership,
                Function<All, R> all,
                Function<Any, R> any,
                Function<HowMany, R> howMany) {
            return all.apply(this);
        }
    }

    record Any(List<Constraint> parts, String text) implements Constraint {

        @Override
        public List<Expression> expressions() {
            return of(parts);
        }

        @Override
        public <R> R match(
                Function<Comparison, R> comparison,
                Function<Membership, R> membership,
                Function<All, R> all,
                Function<Any, R> any,
                Function<HowMany, R> howMany) {
            return any.apply(this);
        }
    }

    /** {@code [ …, … ].aantal >= $k}: how many of these hold, compared with a number. */
    record HowMany(List<Constraint> parts, Operator operator, Expression required, String text) implements Constraint {

        @Override
        public List<Expression> expressions() {
            return Stream.concat(of(parts).stream(), Stream.of(required)).toList();
        }

        @Override
        public <R> R match(
                Function<Comparison, R> comparison,
                Function<Membership, R> membership,
                Function<All, R> all,
                Function<Any, R> any,
                Function<HowMany, R> howMany) {
            return howMany.apply(this);
        }
    }

    private static List<Expression> of(List<Constraint> parts) {
        return parts.stream().flatMap(part -> part.expressions().stream()).toList();
    }
}
