package nl.woonzorgtoets.rulebook.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    void bind(int slot, Subject holder, Field field) {
        slots.put(slot, new Slot(holder.variable(), matched -> holder.value(matched, field)));
    }

    void bind(int slot, Variable<?> holder, int total) {
        slots.put(slot, new Slot(holder, totals -> ((Totals) totals).value(total)));
    }

    /** @param self the fact whose fields the expression names */
    Term term(Expression expression, Subject self, MatchSlots matchSlots) {
        return expression.match(
                literal -> matched -> literal.value(),
                own -> field(own.field(), self, matchSlots.place(self.variable())),
                variable -> variable(slots.get(variable.slot()), matchSlots),
                sum -> arithmetic(sum, self, matchSlots),
                computed -> computed(computed, self, matchSlots));
    }

    private static Term field(Field field, Subject self, int place) {
        return matched -> self.value(matched[place], field);
    }

    private static Term variable(Slot slot, MatchSlots matchSlots) {
        int place = matchSlots.place(slot.holder());
        return matched -> slot.reader().apply(matched[place]);
    }

    private Term arithmetic(Expression.Arithmetic arithmetic, Subject self, MatchSlots matchSlots) {
        Term left = term(arithmetic.left(), self, matchSlots);
        Term right = term(arithmetic.right(), self, matchSlots);
        return matched -> arithmetic.of(left.value(matched), right.value(matched));
    }

    private Term computed(Expression.Computed computed, Subject self, MatchSlots matchSlots) {
        List<Term> operands = computed.operands().stream()
                .map(operand -> term(operand, self, matchSlots))
                .toList();
        return matched -> {
            List<Object> values = new ArrayList<>();
            operands.forEach(operand -> values.add(operand.value(matched)));
            return computed.computation().apply(values);
        };
    }

    Check check(Constraint constraint, Subject self, MatchSlots matchSlots) {
        return constraint.match(
                comparison -> comparison(comparison, self, matchSlots),
                membership -> membership(membership, self, matchSlots),
                all -> all(checks(all.parts(), self, matchSlots)),
                any -> any(checks(any.parts(), self, matchSlots)),
                howMany -> howMany(howMany, self, matchSlots));
    }

    private Check comparison(Constraint.Comparison comparison, Subject self, MatchSlots matchSlots) {
        Term left = term(comparison.left(), self, matchSlots);
        Term right = term(comparison.right(), self, matchSlots);
        Operator operator = comparison.operator();
        return matched -> operator.test(left.value(matched), right.value(matched));
    }

    private Check membership(Constraint.Membership membership, Subject self, MatchSlots matchSlots) {
        Term value = term(membership.value(), self, matchSlots);
        List<Check> equals = membership.members().stream()
                .map(member -> term(member, self, matchSlots))
                .map(member -> (Check) matched -> Operator.EQUAL.test(value.value(matched), member.value(matched)))
                .toList();
        Check member = quick(membership, value, any(equals));
        return membership.negated() ? matched -> member.truth(matched).not() : member;
    }

    /** A text is found among texts by hash; what is no text is held against each of them. */
    private static Check quick(Constraint.Membership membership, Term value, Check oneByOne) {
        Set<Object> texts = new HashSet<>();
        for (Expression member : membership.members()) {
            if (!(member instanceof Expression.Literal literal && literal.value() instanceof String text)) {
                return oneByOne;
            }
            texts.add(text);
        }
        return matched ->
                value.value(matched) instanceof String text ? Truth.of(texts.contains(text)) : oneByOne.truth(matched);
    }

    /** As many as certainly hold, up to as many as still can. */
    private Check howMany(Constraint.HowMany howMany, Subject self, MatchSlots matchSlots) {
        List<Check> checks = checks(howMany.parts(), self, matchSlots);
        Term required = term(howMany.required(), self, matchSlots);
        return matched -> {
            int certain = 0;
            int possible = 0;
            for (Check check : checks) {
                Truth truth = check.truth(matched);
                certain += truth.isTrue() ? 1 : 0;
                possible += truth.isPossible() ? 1 : 0;
            }
            Object number = required.value(matched);
            boolean holds = true;
            boolean fails = true;
            for (int count = certain; count <= possible; count++) {
                Truth truth = howMany.operator().test(BigDecimal.valueOf(count), number);
                holds &= truth == Truth.TRUE;
                fails &= truth == Truth.FALSE;
            }
            return holds ? Truth.TRUE : fails ? Truth.FALSE : Truth.UNKNOWN;
        };
    }

    private List<Check> checks(List<Constraint> parts, Subject self, MatchSlots matchSlots) {
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
