package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Operator;

/** A condition on values; texts are as written in the rule, on one line. */
public sealed interface Constraint {

    String text();

    record Comparison(Expression left, Operator operator, Expression right, String text) implements Constraint {}

    /** {@code in} or ({@code negated}) {@code not in}. */
    record Membership(Expression value, boolean negated, List<Expression> members, String text) implements Constraint {}

    record All(List<Constraint> parts, String text) implements Constraint {}

    record Any(List<Constraint> parts, String text) implements Constraint {}
}
