package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/** Checks what stands between the brackets of one pattern, or at the end of an accumulate, in the order written. */
final class PartChecker {

    private final Problems problems;
    private final Scope scope;
    private final Subject subject;
    private final Values values;
    private final List<Condition.Binding> bindings = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    PartChecker(Problems problems, Scope scope, Subject subject) {
        this.problems = problems;
        this.scope = scope;
        this.subject = subject;
        this.values = new Values(problems, scope, subject);
    }

    List<Condition.Binding> bindings() {
        return List.copyOf(bindings);
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    void binding(Syntax.Binding binding) {
        Field field = values.field(binding.field().text(), binding.field().place());
        if (scope.mayBind(binding.variable(), problems)) {
            String name = binding.variable().text();
            int slot = scope.bind(name, field == null ? null : subject.typeOf(field), subject, field);
            bindings.add(new Condition.Binding(slot, name, field));
        }
    }

    void constraint(Syntax.Constraint written) {
        Constraint constraint = subject.isDrempel() && Subject.drempel(written).isPresent()
                ? drempel(Subject.drempel(written).get(), written)
                : written.check(new ConstraintChecker(problems, values));
        if (constraint != null) {
            constraints.add(constraint);
        }
    }

    /** The name of a drempel may stand only here, where it says which drempel the pattern is about. */
    private Constraint drempel(Token name, Syntax.Constraint written) {
        Field field = subject.type().field(Subject.NAME);
        return new Constraint.Comparison(
                new Expression.FieldValue(field),
                Operator.EQUAL,
                new Expression.Literal(name.text()),
                written.span().text());
    }
}
