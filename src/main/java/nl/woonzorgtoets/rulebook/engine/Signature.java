package nl.woonzorgtoets.rulebook.engine;

import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;

/**
 * What a constraint says, as text that is equal only for constraints that mean the same.
 *
 * <p>Rules share a test on one fact through it. They must: Drools finds constants by hash, and of two tests on the same constant
 * that it does not know to be the same, it would run only the last.
 *
 * @param owner the rule whose variables the constraint names
 */
record Signature(String owner) {

    String of(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return "(" + of(comparison.left()) + comparison.operator().symbol() + of(comparison.right()) + ")";
        }
        if (constraint instanceof Constraint.Membership membership) {
            String members = membership.members().stream().map(this::of).collect(Collectors.joining(","));
            return "(" + of(membership.value()) + (membership.negated() ? " not in " : " in ") + members + ")";
        }
        if (constraint instanceof Constraint.All all) {
            return join(" && ", all.parts());
        }
        return join(" || ", ((Constraint.Any) constraint).parts());
    }

    private String join(String word, List<Constraint> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    private String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            String value = literal.value().toString();
            return literal.value().getClass().getSimpleName() + value.length() + ":" + value;
        }
        if (expression instanceof Expression.FieldValue fieldValue) {
            return fieldValue.field().name();
        }
        if (expression instanceof Expression.Variable variable) {
            return "$" + variable.slot() + " of " + owner;
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        return "(" + of(arithmetic.left()) + arithmetic.operator().symbol() + of(arithmetic.right()) + ")";
    }
}
