package nl.woonzorgtoets.wording;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** Looks at a constraint as something that is asked of one field. */
final class OneField {

    private OneField() {}

    /** Whether it only lists what one field may be. */
    static boolean isList(Constraint constraint) {
        return constraint instanceof Any any
                && any.parts().stream().map(OneField::of).distinct().count() == 1
                && any.parts().stream().allMatch(it -> it instanceof Comparison c && c.operator() == Operator.EQUAL);
    }

    /** What the field may be, or may not be. */
    static List<Expression> members(Constraint constraint) {
        return constraint.match(
                comparison -> List.of(comparison.right()),
                Membership::members,
                all -> members(all.parts()),
                any -> members(any.parts()),
                howMany -> List.of());
    }

    private static List<Expression> members(List<Constraint> parts) {
        return parts.stream().flatMap(part -> members(part).stream()).toList();
    }

    static boolean isNegated(Constraint constraint) {
        return constraint.match(
                comparison -> isNegated(comparison.operator()),
                Membership::negated,
                all -> false,
                any -> false,
                howMany -> false);
    }

    private static boolean isNegated(Operator operator) {
        return switch (operator) {
            case NOT_EQUAL, NOT_CONTAINS -> true;
            case EQUAL, CONTAINS, LESS, AT_MOST, GREATER, AT_LEAST -> false;
        };
    }

    /** Whether it is about being one thing or another, and not about more or less. */
    static boolean isAboutSameness(Constraint constraint) {
        return constraint.match(
                comparison -> isAboutSameness(comparison.operator()),
                membership -> true,
                all -> true,
                any -> true,
                howMany -> false);
    }

    private static boolean isAboutSameness(Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS -> true;
            case LESS, AT_MOST, GREATER, AT_LEAST -> false;
        };
    }

    /** The one field it is about; null when it is about more, or about a sum. */
    static Field of(Constraint constraint) {
        return constraint.match(
                OneField::of,
                membership -> own(membership.value()),
                all -> null,
                any -> isList(any) ? of(any.parts().get(0)) : null,
                howMany -> null);
    }

    private static Field of(Comparison comparison) {
        Comparison turned = Comparisons.complement(comparison);
        return own(turned == null ? comparison.left() : turned.left());
    }

    private static Field own(Expression expression) {
        return expression instanceof FieldValue own ? own.field() : null;
    }
}
