package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.vocabulary.Field;

/** Something that has a value: {@code String}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate}, a list of {@code String}, or null for unknown. */
public sealed interface Expression {

    record Literal(Object value) implements Expression {}

    /** A field of the fact that the surrounding pattern matches. */
    record FieldValue(Field field) implements Expression {}

    /**
     * A variable bound earlier in the rule.
     *
     * @param slot its place among the rule's variables, from 0
     */
    record Variable(String name, int slot) implements Expression {}

    record Arithmetic(Expression left, ArithmeticOperator operator, Expression right) implements Expression {}
}
