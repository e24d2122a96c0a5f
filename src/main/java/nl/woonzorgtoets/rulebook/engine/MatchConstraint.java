package nl.woonzorgtoets.rulebook.engine;

import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;

/** A test on any number of matched facts and totals; Drools takes two with the same id to be the same test. */
@SuppressWarnings("rawtypes")
final class MatchConstraint extends AbstractSingleConstraint {

    private final Variable<?>[] variables;
    private final PredicateN predicate;

    MatchConstraint(String id, MatchSlots matchSlots, PredicateN predicate) {
        super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
        this.variables = matchSlots.variables();
        this.predicate = predicate;
    }

    @Override
    public Variable[] getVariables() {
        return variables;
    }

    @Override
    public PredicateN getPredicate() {
        return predicate;
    }

    @Override
    public Predicate1 getPredicate1() {
        return a -> predicate.test(a);
    }

    @Override
    public Predicate2 getPredicate2() {
        return (a, b) -> predicate.test(a, b);
    }

    @Override
    public Predicate3 getPredicate3() {
        return (a, b, c) -> predicate.test(a, b, c);
    }

    @Override
    public Predicate4 getPredicate4() {
        return (a, b, c, d) -> predicate.test(a, b, c, d);
    }

    @Override
    public Predicate5 getPredicate5() {
        return (a, b, c, d, e) -> predicate.test(a, b, c, d, e);
    }

    @Override
    public Constraint negate() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Constraint replaceVariable(Variable oldVariable, Variable newVariable) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MultipleConstraints with(Constraint other) {
        return new MultipleConstraints(this, other);
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return this == other;
    }
}
