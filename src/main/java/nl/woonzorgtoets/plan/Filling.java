package nl.woonzorgtoets.plan;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;

/**
 * Writes values that are known in the place of variables.
 *
 * @param values by the slot of the variable; never null, for what is unknown has to stay so
 */
record Filling(Map<Integer, Object> values) {

    Pattern in(Pattern it) {
        return new Pattern(it.type(), it.bindings(), constraints(it.constraints()), it.text(), it.line());
    }

    List<Constraint> constraints(List<Constraint> all) {
        return all.stream().map(this::in).toList();
    }

    Total in(Total it) {
        return it.argument() == null
                ? it
                : new Total(it.slot(), it.name(), it.function(), in(it.argument()), it.exact());
    }

    private Constraint in(Constraint constraint) {
        return constraint.match(
                it -> new Comparison(in(it.left()), it.operator(), in(it.right()), it.text()),
                it -> new Membership(in(it.value()), it.negated(), expressions(it.members()), it.text()),
                it -> new All(constraints(it.parts()), it.text()),
                it -> new Any(constraints(it.parts()), it.text()),
                it -> new HowMany(constraints(it.parts()), it.operator(), in(it.required()), it.text()));
    }

    private List<Expression> expressions(List<Expression> all) {
        return all.stream().map(this::in).toList();
    }

    private Expression in(Expression expression) {
        return expression.match(
                literal -> literal,
                own -> own,
                variable -> values.containsKey(variable.slot()) ? new Literal(values.get(variable.slot())) : variable,
                it -> new Arithmetic(in(it.left()), it.operator(), in(it.right()), it.exact()),
                it -> new Computed(it.computation(), expressions(it.operands())));
    }
}
