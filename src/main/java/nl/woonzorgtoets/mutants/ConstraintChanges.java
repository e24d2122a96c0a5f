package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * What can be written otherwise in one constraint.
 *
 * @param pattern around it; null for what has to hold of a total
 */
record ConstraintChanges(Scoped scoped, Pattern pattern, int line) {

    List<Rewrite<Constraint>> of(Constraint constraint) {
        return constraint.match(this::comparison, this::membership, this::all, this::any, this::howMany);
    }

    private List<Rewrite<Constraint>> comparison(Constraint.Comparison it) {
        List<Rewrite<Constraint>> changes = new ArrayList<>();
        Operator weakened = weakened(it.operator());
        if (weakened != null) {
            changes.add(with(it, weakened));
        }
        changes.add(with(it, it.operator().complement()));
        String code = code(it.right());
        String other = code == null ? null : Scoped.next(code, scoped.choices(pattern, it.left()), Set.of());
        if (other != null) {
            Constraint.Comparison swapped =
                    new Constraint.Comparison(it.left(), it.operator(), new Expression.Literal(other), it.text());
            changes.add(Rewrite.instead(swapped, line, it.text(), code, other));
        }
        return changes;
    }

    private Rewrite<Constraint> with(Constraint.Comparison it, Operator operator) {
        return Rewrite.instead(
                new Constraint.Comparison(it.left(), operator, it.right(), it.text()),
                line,
                it.text(),
                it.operator().symbol(),
                operator.symbol());
    }

    /** Whether the boundary itself belongs to it the other way; null where there is no boundary. */
    private static Operator weakened(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case GREATER -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.GREATER;
            case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS -> null;
        };
    }

    private static String code(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() instanceof String code ? code : null;
    }

    private List<Rewrite<Constraint>> membership(Constraint.Membership it) {
        List<Rewrite<Constraint>> changes = new ArrayList<>();
        changes.add(Rewrite.instead(
                new Constraint.Membership(it.value(), !it.negated(), it.members(), it.text()),
                line,
                it.text(),
                word(it.negated()),
                word(!it.negated())));
        Set<String> members = new LinkedHashSet<>();
        it.members().forEach(member -> members.add(code(member)));
        List<String> choices = scoped.choices(pattern, it.value());
        for (int i = 0; i < it.members().size(); i++) {
            String code = code(it.members().get(i));
            String other = code == null ? null : Scoped.next(code, choices, members);
            if (other != null) {
                Constraint.Membership swapped = new Constraint.Membership(
                        it.value(),
                        it.negated(),
                        Lists.with(it.members(), i, new Expression.Literal(other)),
                        it.text());
                changes.add(Rewrite.instead(swapped, line, it.text(), code, other));
            }
        }
        return changes;
    }

    private static String word(boolean negated) {
        return negated ? "not in" : "in";
    }

    private List<Rewrite<Constraint>> all(Constraint.All it) {
        return parts(it.parts()).stream()
                .map(change -> change.as((Constraint) new Constraint.All(change.to(), it.text())))
                .toList();
    }

    private List<Rewrite<Constraint>> any(Constraint.Any it) {
        return parts(it.parts()).stream()
                .map(change -> change.as((Constraint) new Constraint.Any(change.to(), it.text())))
                .toList();
    }

    private List<Rewrite<Constraint>> howMany(Constraint.HowMany it) {
        List<Rewrite<Constraint>> changes = new ArrayList<>();
        parts(it.parts())
                .forEach(change -> changes.add(change.as(
                        (Constraint) new Constraint.HowMany(change.to(), it.operator(), it.required(), it.text()))));
        Operator weakened = weakened(it.operator());
        for (Operator operator : weakened == null
                ? List.of(it.operator().complement())
                : List.of(weakened, it.operator().complement())) {
            changes.add(Rewrite.instead(
                    new Constraint.HowMany(it.parts(), operator, it.required(), it.text()),
                    line,
                    it.text(),
                    it.operator().symbol(),
                    operator.symbol()));
        }
        return changes;
    }

    /** Of parts that are joined: each of them otherwise, and each of them left out. */
    private List<Rewrite<List<Constraint>>> parts(List<Constraint> parts) {
        return Lists.changes(parts, this::of, it -> parts.size() > 1 ? Rewrite.without(it.text(), line) : null);
    }
}
