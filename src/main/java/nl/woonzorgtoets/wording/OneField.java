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
        if (constraint instanceof Membership m) {
            return m.members();
        }
        return constraint instanceof Any any
                ? any.parts().stream().map(it -> ((Comparison) it).right()).toList()
                : List.of(((Comparison) constraint).right());
    }

    static boolean isNegated(Constraint constraint) {
        return constraint instanceof Membership m
                ? m.negated()
                : constraint instanceof Comparison c
                        && (c.operator() == Operator.NOT_EQUAL || c.operator() == Operator.NOT_CONTAINS);
    }

    /** Whether it is about being one thing or another, and not about more or less. */
    static boolean isAboutSameness(Constraint constraint) {
        return !(constraint instanceof Comparison c)
                || c.operator() == Operator.EQUAL
                || isNegated(c)
                || c.operator() == Operator.CONTAINS;
    }

    /** The one field it is about; null when it is about more, or about a sum. */
    static Field of(Constraint constraint) {
        if (constraint instanceof Any any) {
            return isList(any) ? of(any.parts().get(0)) : null;
        }
        Comparison turned = constraint instanceof Comparison c ? Comparisons.complement(c) : null;
        Expression left = turned != null
                ? turned.left()
                : constraint instanceof Comparison c ? c.left() : constraint instanceof Membership m ? m.value() : null;
        return left instanceof FieldValue own ? own.field() : null;
    }
}
