package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Truth;

/** Constraints and expressions in Kleene logic, on one fact and the variables bound so far. */
record Evaluation(Fact fact, Bindings bindings) {

    Truth truth(Constraint constraint) {
        return constraint.match(this::comparison, this::membership, this::all, this::any, this::howMany);
    }

    private Truth comparison(Comparison c) {
        return c.operator().test(value(c.left()), value(c.right()));
    }

    private Truth membership(Membership membership) {
        Object value = value(membership.value());
        Truth found = Truth.FALSE;
        for (Expression member : membership.members()) {
            found = found.or(Operator.EQUAL.test(value, value(member)));
        }
        return membership.negated() ? found.not() : found;
    }

    private Truth all(All all) {
        Truth truth = Truth.TRUE;
        for (Constraint part : all.parts()) {
            truth = truth.and(truth(part));
        }
        return truth;
    }

    private Truth any(Any any) {
        Truth truth = Truth.FALSE;
        for (Constraint part : any.parts()) {
            truth = truth.or(truth(part));
        }
        return truth;
    }

    /** What is unknown can still become true or false; only what all of those numbers agree on is certain. */
    private Truth howMany(HowMany howMany) {
        List<Truth> truths = howMany.parts().stream().map(this::truth).toList();
        int known = Collections.frequency(truths, Truth.TRUE);
        int open = Collections.frequency(truths, Truth.UNKNOWN);
        Object required = value(howMany.required());
        Set<Truth> outcomes = IntStream.rangeClosed(known, known + open)
                .mapToObj(count -> howMany.operator().test(BigDecimal.valueOf(count), required))
                .collect(Collectors.toSet());
        return outcomes.size() == 1 ? outcomes.iterator().next() : Truth.UNKNOWN;
    }

    Object value(Expression expression) {
        return expression.match(Literal::value, this::fieldValue, this::variable, this::arithmetic, this::computed);
    }

    private Object fieldValue(FieldValue own) {
        return fact.value(own.field());
    }

    private Object variable(Variable variable) {
        return bindings.value(variable.slot());
    }

    private Object arithmetic(Arithmetic a) {
        return a.of(value(a.left()), value(a.right()));
    }

    private Object computed(Computed computed) {
        List<Object> values = new ArrayList<>();
        computed.operands().forEach(operand -> values.add(value(operand)));
        return computed.computation().apply(values);
    }

    /** What keeps an unknown constraint from being true or false. */
    Stream<Gap> gaps(Constraint constraint) {
        if (truth(constraint) != Truth.UNKNOWN) {
            return Stream.empty();
        }
        return constraint.match(
                comparison -> comparison.expressions().stream().flatMap(this::gaps),
                membership -> membership.expressions().stream().flatMap(this::gaps),
                all -> all.parts().stream().flatMap(this::gaps),
                any -> any.parts().stream().flatMap(this::gaps),
                it -> Stream.concat(it.parts().stream().flatMap(this::gaps), gaps(it.required())));
    }

    Stream<Gap> gaps(Expression expression) {
        return expression.match(
                literal -> Stream.empty(),
                own -> fieldValue(own) == null ? bindings.gaps(fact, own.field()).stream() : Stream.empty(),
                variable -> variable(variable) == null ? bindings.gaps(variable.slot()).stream() : Stream.empty(),
                sum -> Stream.of(sum.left(), sum.right()).flatMap(this::gaps),
                computed -> computed.operands().stream().flatMap(this::gaps));
    }
}
