package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition.Binding;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Truth;

/** Holds one fact against one pattern of a rule. */
final class Matching {

    /** Told of a constraint that a fact does not meet, with its place in the pattern. */
    interface Unmet {
        void constraint(int index, Constraint constraint, Evaluation evaluation);
    }

    static final Unmet NOBODY = (index, constraint, evaluation) -> {};

    private final Rule rule;
    private final FactBase facts;
    private final Budget budget;
    private final Bindings bindings;

    Matching(Rule rule, FactBase facts, Budget budget) {
        this.rule = rule;
        this.facts = facts;
        this.budget = budget;
        this.bindings = new Bindings(rule.variables(), facts);
    }

    Bindings bindings() {
        return bindings;
    }

    List<Fact> candidates(Pattern pattern) {
        return facts.candidates(pattern);
    }

    /** How true it is that this fact fits; binds the pattern's variables on the way. */
    Truth match(Pattern pattern, Fact fact, Unmet unmet) {
        budget.spend(rule);
        for (Binding binding : pattern.bindings()) {
            bindings.bind(binding.slot(), fact, binding.field());
        }
        Evaluation evaluation = new Evaluation(fact, bindings);
        Truth truth = fact.possible() ? Truth.UNKNOWN : Truth.TRUE;
        List<Constraint> constraints = pattern.constraints();
        for (int i = 0; i < constraints.size(); i++) {
            Truth holds = evaluation.truth(constraints.get(i));
            if (holds == Truth.FALSE) {
                unmet.constraint(i, constraints.get(i), evaluation);
                return Truth.FALSE;
            }
            truth = truth.and(holds);
        }
        return truth;
    }

    /** Whether it may be the fact that the pattern is about: of many, those that meet what is said in so many words. */
    boolean isMeant(Pattern pattern, Fact fact) {
        Evaluation evaluation = new Evaluation(fact, bindings);
        return pattern.type().single()
                || pattern.constraints().stream()
                        .filter(it -> it instanceof Comparison c && c.right() instanceof Literal)
                        .noneMatch(it -> evaluation.truth(it) == Truth.FALSE);
    }

    /** What keeps this fact from fitting for certain. */
    Set<Gap> gaps(Pattern pattern, Fact fact) {
        Set<Gap> found = new LinkedHashSet<>();
        if (fact.possible()) {
            found.add(Gap.ofList(fact));
        }
        Evaluation evaluation = new Evaluation(fact, bindings);
        pattern.constraints().forEach(constraint -> evaluation.gaps(constraint).forEach(found::add));
        return found;
    }

    /** The values that the pattern looks at. */
    List<UsedValue> usedValues(Pattern pattern, Fact fact) {
        List<UsedValue> used = new ArrayList<>();
        for (Field field : pattern.fields()) {
            facts.addUsed(fact, field, used);
        }
        return used;
    }
}
