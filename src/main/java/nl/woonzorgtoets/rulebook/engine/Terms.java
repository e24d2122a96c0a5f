package nl.woonzorgtoets.rulebook.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Truth;
import org.drools.model.Variable;

/** Turns the expressions and constraints of one rule into functions of what Drools has matched. */
final class Terms {

    /** The value of an expression; null is unknown. */
    @FunctionalInterface
    interface Term {
        Object value(Object[] matched);
    }

    @FunctionalInterface
    interface Check {
        Truth truth(Object[] matched);
    }

    private record Slot(Variable<?> holder, Function<Object, Object> reader) {}

    private final Map<Integer, Slot> slots = new HashMap<>();

    void bind(int slot, Variable<?> holder, Field field) {
        slots.put(slot, new Slot(holder, fact -> ((EngineFact) fact).value(field)));
    }

    void bind(int slot, Variable<?> holder, int total) {
        slots.put(slot, new Slot(holder, totals -> ((Totals) totals).value(total)));
    }

    /** @param self the fact whose fields the expression names */
    Term term(Expression expression, Variable<?> self, MatchSlots matchSlots) {
        if (expression instanceof Expression.Literal literal) {
            Object value = literal.value();
            return matched -> value;
        }
        if (expression instanceof Expression.FieldValue fieldValue) {
            int place = matchSlots.place(self);
            Field field = fieldValue.field();
            return matched -> ((EngineFact) matched[place]).value(field);
        }
        if (expression instanceof Expression.Variable variable) {
            Slot slot = slots.get(variable.slot());
            int place = matchSlots.place(slot.holder());
            return matched -> slot.reader().apply(matched[place]);
        }
        return arithmetic((Expression.Arithmetic) expression, self, matchSlots);
    }

    private Term arithmetic(Expression.Arithmetic arithmetic, Variable<?> self, MatchSlots matchSlots) {
        Term left = term(arithmetic.left(), self, matchSlots);
        Term right = term(arithmetic.right(), self, matchSlots);
        return matched -> arithmetic.operator().apply(left.value(matched), right.value(matched));
    }

    Check check(Constraint constraint, Variable<?> self, MatchSlots matchSlots) {
        if (constraint instanceof Constraint.Comparison comparison) {
            Term left = term(comparison.left(), self, matchSlots);
            Term right = term(comparison.right(), self, matchSlots);
            Operator operator = comparison.operator();
            return matched -> operator.test(left.value(matched), right.value(matched));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Check member = member(membership, self, matchSlots);
            return membership.negated() ? matched -> member.truth(matched).not() : member;
        }
        if (constraint instanceof Constraint.All all) {
            return all(checks(all.parts(), self, matchSlots));
        }
        return any(checks(((Constraint.Any) constraint).parts(), self, matchSlots));
    }

    private Check member(Constraint.Membership membership, Variable<?> self, MatchSlots matchSlots) {
        Term value = term(membership.value(), self, matchSlots);
        List<Check> equals = membership.members().stream()
                .map(member -> term(member, self, matchSlots))
                .map(member -> (Check) matched -> Operator.EQUAL.test(value.value(matched), member.value(matched)))
                .toList();
        return any(equals);
    }

    private List<Check> checks(List<Constraint> parts, Variable<?> self, MatchSlots matchSlots) {
        return parts.stream().map(part -> check(part, self, matchSlots)).toList();
    }

    static Check all(List<Check> checks) {
        return matched -> {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < checks.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(checks.get(i).truth(matched));
            }
            return truth;
        };
    }

    private static Check any(List<Check> checks) {
        return matched -> {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < checks.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(checks.get(i).truth(matched));
            }
            return truth;
        };
    }
}
