package nl.woonzorgtoets.rulebook.engine;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Operator;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.prototype.PrototypeDSL;
import org.kie.api.prototype.Prototype;

/** Builds the patterns of one rule, in the order in which Drools joins them. */
final class PatternModel {

    private final String rule;
    private final Map<String, Prototype> prototypes;
    private final Terms terms;
    private int names;

    PatternModel(String rule, Map<String, Prototype> prototypes, Terms terms) {
        this.rule = rule;
        this.prototypes = prototypes;
        this.terms = terms;
    }

    String name() {
        return "v" + names++;
    }

    Variable<?> variable(Condition.Pattern pattern) {
        return PrototypeDSL.variable(prototypes.get(pattern.type().name()), name());
    }

    /** @param previous what was matched just before it, or null */
    PatternImpl<?> build(Condition.Pattern pattern, Variable<?> self, Variable<?> previous, Certainty certainty) {
        pattern.bindings().forEach(binding -> terms.bind(binding.slot(), self, binding.field()));
        PatternImpl<?> model = new PatternImpl<>(self);
        if (certainty == Certainty.CERTAIN) {
            model.addConstraint(new MatchConstraint(
                    "known", new MatchSlots(List.of(self)), matched -> !((EngineFact) matched[0]).possible()));
        }
        if (previous != null && !pattern.type().single()) {
            model.addConstraint(spend(self, previous));
        }
        for (Constraint constraint : pattern.constraints()) {
            model.addConstraint(test(constraint, self, certainty));
        }
        return model;
    }

    /** Drools shares a group that occurs twice, and then takes one that is denied for one that is counted. */
    void keepApart(PatternImpl<?> first, Variable<?> self) {
        first.addConstraint(new MatchConstraint(unique(), new MatchSlots(List.of(self)), matched -> true));
    }

    /** A test on totals: never shared with other rules. */
    MatchConstraint test(Constraint constraint, Variable<?> totals) {
        MatchSlots matchSlots = new MatchSlots(List.of(totals));
        Terms.Check check = terms.check(constraint, totals, matchSlots);
        return new MatchConstraint(
                unique(), matchSlots, matched -> check.truth(matched).isTrue());
    }

    private MatchConstraint test(Constraint constraint, Variable<?> self, Certainty certainty) {
        MatchSlots matchSlots = new MatchSlots(List.of(self));
        Terms.Check check = terms.check(constraint, self, matchSlots);
        String id = matchSlots.size() == 1 ? certainty + new Signature(rule).of(constraint) : unique();
        MatchConstraint test = new MatchConstraint(id, matchSlots, matched -> certainty.accepts(check.truth(matched)));
        if (certainty == Certainty.CERTAIN && constraint instanceof Constraint.Comparison comparison) {
            index(test, comparison);
        }
        return test;
    }

    /** Lets Drools find the facts with a given code or name by hash instead of trying them all; what does not apply has none. */
    private static void index(MatchConstraint test, Constraint.Comparison comparison) {
        if (comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof Expression.FieldValue of
                && comparison.right() instanceof Expression.Literal literal
                && literal.value() instanceof String text) {
            test.setIndex(new AlphaIndexImpl<EngineFact, String>(
                    String.class,
                    Index.ConstraintType.EQUAL,
                    of.field().index(),
                    fact -> fact.value(of.field()) instanceof String code ? code : null,
                    text));
        }
    }

    private MatchConstraint spend(Variable<?> self, Variable<?> previous) {
        return new MatchConstraint(unique(), new MatchSlots(List.of(self, previous)), matched -> {
            ((EngineFact) matched[0]).budget().spend();
            return true;
        });
    }

    private String unique() {
        return rule + "#" + names++;
    }
}
