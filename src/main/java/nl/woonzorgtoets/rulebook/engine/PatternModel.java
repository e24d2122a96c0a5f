package nl.woonzorgtoets.rulebook.engine;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Operator;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.patterns.PatternImpl;

/** Builds the patterns of one rule, in the order in which Drools joins them. */
final class PatternModel {

    private final String rule;
    private final Shapes shapes;
    private final Terms terms;
    private int names;

    PatternModel(String rule, Shapes shapes, Terms terms) {
        this.rule = rule;
        this.shapes = shapes;
        this.terms = terms;
    }

    String name() {
        return "v" + names++;
    }

    Subject subject(Condition.Pattern pattern) {
        return shapes.subject(pattern.type(), name());
    }

    /** The subject of a pattern on facts that another pattern matched already. */
    Subject beside(Condition.Pattern pattern, Variable<?> matched) {
        return shapes.beside(pattern.type(), matched);
    }

    /** @param previous what was matched just before it, or null */
    PatternImpl<?> build(Condition.Pattern pattern, Subject self, Variable<?> previous, Certainty certainty) {
        PatternImpl<?> model = new PatternImpl<>(self.variable());
        add(pattern, self, previous, certainty, model);
        return model;
    }

    /** Asks the same of what another pattern matches. */
    void add(Condition.Pattern pattern, Subject self, Variable<?> previous, Certainty certainty, PatternImpl<?> model) {
        pattern.bindings().forEach(binding -> terms.bind(binding.slot(), self, binding.field()));
        model.addConstraint(new MatchConstraint(
                certainty + " " + self.type().name(),
                new MatchSlots(List.of(self.variable())),
                matched -> isThere(self.fact(matched[0]), certainty)));
        if (previous != null && !pattern.type().single()) {
            model.addConstraint(spend(self.variable(), previous));
        }
        for (Constraint constraint : pattern.constraints()) {
            model.addConstraint(test(constraint, self, certainty));
        }
    }

    private static boolean isThere(Fact fact, Certainty certainty) {
        return fact != null && (certainty == Certainty.POSSIBLE || !fact.possible());
    }

    /** Drools shares a group that occurs twice, and then takes one that is denied for one that is counted. */
    void keepApart(PatternImpl<?> first, Subject self) {
        first.addConstraint(new MatchConstraint(unique(), new MatchSlots(List.of(self.variable())), matched -> true));
    }

    /** A test on totals: never shared with other rules. */
    MatchConstraint test(Constraint constraint, Variable<?> totals) {
        MatchSlots matchSlots = new MatchSlots(List.of(totals));
        Terms.Check check = terms.check(constraint, null, matchSlots);
        return new MatchConstraint(
                unique(), matchSlots, matched -> check.truth(matched).isTrue());
    }

    private MatchConstraint test(Constraint constraint, Subject self, Certainty certainty) {
        MatchSlots matchSlots = new MatchSlots(List.of(self.variable()));
        Terms.Check check = terms.check(constraint, self, matchSlots);
        String id = matchSlots.size() == 1
                ? certainty + " " + self.type().name() + new Signature(rule).of(constraint)
                : unique();
        MatchConstraint test = new MatchConstraint(id, matchSlots, matched -> certainty.accepts(check.truth(matched)));
        if (certainty == Certainty.CERTAIN && constraint instanceof Constraint.Comparison comparison) {
            index(test, comparison, self);
        }
        return test;
    }

    /** Lets Drools find the facts with a given code or name by hash instead of trying them all; what does not apply has none. */
    private static void index(MatchConstraint test, Constraint.Comparison comparison, Subject self) {
        if (comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof Expression.FieldValue of
                && comparison.right() instanceof Expression.Literal literal
                && literal.value() instanceof String text) {
            test.setIndex(new AlphaIndexImpl<Matched, String>(
                    String.class,
                    Index.ConstraintType.EQUAL,
                    self.number(of.field()),
                    matched -> self.value(matched, of.field()) instanceof String code ? code : null,
                    text));
        }
    }

    private MatchConstraint spend(Variable<?> self, Variable<?> previous) {
        return new MatchConstraint(unique(), new MatchSlots(List.of(self, previous)), matched -> {
            ((Matched) matched[0]).budget().spend();
            return true;
        });
    }

    private String unique() {
        return rule + "#" + names++;
    }
}
