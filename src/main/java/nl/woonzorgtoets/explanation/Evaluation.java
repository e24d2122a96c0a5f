package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Truth;

/** Constraints and expressions in Kleene logic, on one fact and the variables bound so far. */
record Evaluation(Fact fact, Bindings bindings) {

    Truth truth(Constraint constraint) {
        if (constraint instanceof Comparison c) {
            return c.operator().test(value(c.left()), value(c.right()));
        }
        if (constraint instanceof Membership m) {
            Truth found = membership(m);
            return m.negated() ? found.not() : found;
        }
        if (constraint instanceof All all) {
            Truth truth = Truth.TRUE;
            for (Constraint part : all.parts()) {
                truth = truth.and(truth(part));
            }
            return truth;
        }
        Truth truth = Truth.FALSE;
        for (Constraint part : ((Any) constraint).parts()) {
            truth = truth.or(truth(part));
        }
        return truth;
    }

    private Truth membership(Membership membership) {
        Object value = value(membership.value());
        Truth found = Truth.FALSE;
        for (Expression member : membership.members()) {
            found = found.or(Operator.EQUAL.test(value, value(member)));
        }
        return found;
    }

    Object value(Expression expression) {
        if (expression instanceof FieldValue f) {
            return fact.value(f.field());
        }
        if (expression instanceof Variable v) {
            return bindings.value(v.slot());
        }
        if (expression instanceof Literal l) {
            return l.value();
        }
        Arithmetic a = (Arithmetic) expression;
        return a.operator().apply(value(a.left()), value(a.right()));
    }

    /** What keeps an unknown constraint from being true or false. */
    void gaps(Constraint constraint, Set<Gap> into) {
        if (truth(constraint) != Truth.UNKNOWN) {
            return;
        }
        if (constraint instanceof All all) {
            all.parts().forEach(part -> gaps(part, into));
        } else if (constraint instanceof Any any) {
            any.parts().forEach(part -> gaps(part, into));
        } else {
            expressions(constraint).forEach(expression -> gaps(expression, into));
        }
    }

    void gaps(Expression expression, Set<Gap> into) {
        if (expression instanceof FieldValue f && fact.value(f.field()) == null) {
            into.add(Gap.of(fact, f.field()));
        } else if (expression instanceof Variable v && bindings.value(v.slot()) == null) {
            into.addAll(bindings.gaps(v.slot()));
        } else if (expression instanceof Arithmetic a) {
            gaps(a.left(), into);
            gaps(a.right(), into);
        }
    }

    /** The fields of the matched fact that the constraint looks at, in the order written. */
    static void fields(Constraint constraint, Consumer<Field> into) {
        if (constraint instanceof All all) {
            all.parts().forEach(part -> fields(part, into));
        } else if (constraint instanceof Any any) {
            any.parts().forEach(part -> fields(part, into));
        } else {
            expressions(constraint).forEach(expression -> fields(expression, into));
        }
    }

    private static void fields(Expression expression, Consumer<Field> into) {
        if (expression instanceof FieldValue f) {
            into.accept(f.field());
        } else if (expression instanceof Arithmetic a) {
            fields(a.left(), into);
            fields(a.right(), into);
        }
    }

    private static List<Expression> expressions(Constraint constraint) {
        if (constraint instanceof Comparison c) {
            return List.of(c.left(), c.right());
        }
        Membership m = (Membership) constraint;
        List<Expression> all = new ArrayList<>(m.members().size() + 1);
        all.add(m.value());
        all.addAll(m.members());
        return all;
    }
}
