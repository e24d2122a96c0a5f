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
        return constraint.match(
                c -> "(" + of(c.left()) + c.operator().symbol() + of(c.right()) + ")",
                m -> "(" + of(m.value()) + (m.negated() ? " not in " : " in ") + members(m) + ")",
                all -> join(" && ", all.parts()),
                any -> join(" || ", any.parts()),
                it -> "(" + join(", ", it.parts()) + it.operator().symbol() + of(it.required()) + ")");
    }

    private String members(Constraint.Membership membership) {
        return membership.members().stream().map(this::of).collect(Collectors.joining(","));
    }

    private String join(String word, List<Constraint> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    private String of(Expression expression) {
        return expression.match(
                literal -> literal(literal.value()),
                own -> own.field().name(),
                variable -> "$" + variable.slot() + " of " + owner,
                sum -> "(" + of(sum.left()) + sum.operator().symbol() + of(sum.right()) + ")",
                computed -> computed.operands().stream()
                        .map(this::of)
                        .collect(Collectors.joining(",", computed.computation().symbol() + "(", ")")));
    }

    private static String literal(Object value) {
        String text = value.toString();
        return value.getClass().getSimpleName() + text.length() + ":" + text;
    }
}
