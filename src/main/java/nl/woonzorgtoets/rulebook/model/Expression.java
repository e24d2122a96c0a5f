package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Field;

/** Something that has a value: {@code String}, {@code BigDecimal}, {@code Breuk}, {@code Boolean}, {@code LocalDate}, a list of {@code String}, or null for unknown. */
public sealed interface Expression {

    /** The fields of the matched fact that it looks at, in the order written. */
    default List<Field> fields() {
        return match(
                literal -> List.of(),
                own -> List.of(own.field()),
                variable -> List.of(),
                sum -> fields(List.of(sum.left(), sum.right())),
                computed -> fields(computed.operands()));
    }

    /** The slots of the variables that it looks at. */
    default Stream<Integer> slots() {
        return match(
                literal -> Stream.of(),
                own -> Stream.of(),
                variable -> Stream.of(variable.slot()),
                sum -> Stream.of(sum.left(), sum.right()).flatMap(Expression::slots),
                computed -> computed.operands().stream().flatMap(Expression::slots));
    }

    private static List<Field> fields(List<Expression> parts) {
        return parts.stream().flatMap(part -> part.fields().stream()).toList();
    }

    <R> R match(
            Function<Literal, R> literal,
            Function<FieldValue, R> field,
            Function<Variable, R> variable,
            Function<Arithmetic, R> arithmetic,
            Function<Computed, R> computed);

    record Literal(Object value) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic,
                Function<Computed, R> computed) {
            return literal.apply(this);
        }
    }

    /** A field of the fact that the surrounding pattern matches. */
    record FieldValue(Field field) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> own,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic,
                Function<Computed, R> computed) {
            return own.apply(this);
        }
    }

    /**
     * A variable bound earlier in the rule.
     *
     * @param slot its place among the rule's variables, from 0
     */
    record Variable(String name, int slot) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic,
                Function<Computed, R> computed) {
            return variable.apply(this);
        }
    }

    /** @param exact whether it never rounds; see {@link ArithmeticOperator} */
    record Arithmetic(Expression left, ArithmeticOperator operator, Expression right, boolean exact)
            implements Expression {

        public Object of(Object leftValue, Object rightValue) {
            return exact ? operator.exactly(leftValue, rightValue) : operator.apply(leftValue, rightValue);
        }

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic,
                Function<Computed, R> computed) {
            return arithmetic.apply(this);
        }
    }

    /** What a {@link Computation} makes of these. */
    record Computed(Computation computation, List<Expression> operands) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic,
                Function<Computed, R> computed) {
            return computed.apply(this);
        }
    }
}
