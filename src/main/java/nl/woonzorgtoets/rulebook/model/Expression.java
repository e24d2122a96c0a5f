package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Field;

/** Something that has a value: {@code String}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate}, a list of {@code String}, or null for unknown. */
public sealed interface Expression {

    /** The fields of the matched fact that it looks at, in the order written. */
    default List<Field> fields() {
        return match(
                literal -> List.of(),
                own -> List.of(own.field()),
                variable -> List.of(),
                sum -> Stream.of(sum.left(), sum.right())
                        .flatMap(side -> side.fields().stream())
                        .toList());
    }

    <R> R match(
            Function<Literal, R> literal,
            Function<FieldValue, R> field,
            Function<Variable, R> variable,
            Function<Arithmetic, R> arithmetic);

    record Literal(Object value) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic) {
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
                Function<Arithmetic, R> arithmetic) {
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
                Function<Arithmetic, R> arithmetic) {
            return variable.apply(this);
        }
    }

    record Arithmetic(Expression left, ArithmeticOperator operator, Expression right) implements Expression {

        @Override
        public <R> R match(
                Function<Literal, R> literal,
                Function<FieldValue, R> field,
                Function<Variable, R> variable,
                Function<Arithmetic, R> arithmetic) {
            return arithmetic.apply(this);
        }
    }
}
