package nl.woonzorgtoets.rulebook.engine;

import static org.drools.model.impl.RuleImpl.DEFAULT_CONSEQUENCE_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Rule;
import org.drools.model.Consequence;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;

/** Builds the canonical model of one rule. */
final class RuleModel {

    private final Rule rule;
    private final Terms terms = new Terms();
    private final PatternModel patterns;
    private final List<org.drools.model.Condition> conditions = new ArrayList<>();
    private Variable<?> previous;
    /** What a first pattern on facts of which a case has one asks; those after it ask it of the same. */
    private PatternImpl<?> single;

    RuleModel(Rule rule, Shapes shapes) {
        this.rule = rule;
        this.patterns = new PatternModel(rule.id(), shapes, terms);
    }

    /** @param fired the set to which the rule adds its id when it fires */
    org.drools.model.Rule build(String packageName, Global<?> fired) {
        for (Condition condition : JoinOrder.of(rule.conditions())) {
            conditions.addAll(condition.match(this::pattern, this::existence, this::accumulation));
        }
        return concluding(packageName, fired);
    }

    /** Of a rule that is one accumulate without conditions: hands over what it comes to, whatever that is. */
    org.drools.model.Rule buildTotal(String packageName, Global<?> fired) {
        Condition.Accumulation accumulation =
                (Condition.Accumulation) rule.conditions().get(0);
        Variable<Totals> result = accumulate(accumulation);
        conditions.add(new PatternImpl<>(result));
        return concluding(packageName, fired, result);
    }

    private org.drools.model.Rule concluding(String packageName, Variable<?>... handedOver) {
        conditions.add(new NamedConsequenceImpl(DEFAULT_CONSEQUENCE_NAME, false));
        Map<String, Consequence> consequences = Map.of(DEFAULT_CONSEQUENCE_NAME, conclude(handedOver));
        return new RuleImpl(packageName, rule.id(), null, and(conditions, consequences));
    }

    /** @param handedOver the map of what fired, and perhaps the value that goes in with it */
    @SuppressWarnings("unchecked")
    private Consequence conclude(Variable<?>... handedOver) {
        String id = rule.id();
        return new ConsequenceImpl(
                given -> ((Map<String, Object>) given[0]).put(id, given.length > 1 ? given[1] : Boolean.TRUE),
                handedOver,
                false,
                false,
                "java");
    }

    private List<org.drools.model.Condition> pattern(Condition.Pattern pattern) {
        if (single != null && pattern.type().single()) {
            patterns.add(
                    pattern,
                    patterns.beside(pattern, single.getPatternVariable()),
                    previous,
                    Certainty.CERTAIN,
                    single);
            return List.of();
        }
        Subject self = patterns.subject(pattern);
        PatternImpl<?> model = patterns.build(pattern, self, previous, Certainty.CERTAIN);
        single = pattern.type().single() ? model : null;
        previous = self.variable();
        return List.of(model);
    }

    private List<org.drools.model.Condition> existence(Condition.Existence existence) {
        single = null;
        Certainty certainty = existence.negated() ? Certainty.POSSIBLE : Certainty.CERTAIN;
        org.drools.model.Condition group = group(existence.patterns(), subjects(existence.patterns()), certainty);
        return List.of(new ExistentialPatternImpl(
                group,
                existence.negated() ? org.drools.model.Condition.Type.NOT : org.drools.model.Condition.Type.EXISTS));
    }

    private List<org.drools.model.Condition> accumulation(Condition.Accumulation accumulation) {
        single = null;
        Variable<Totals> result = accumulate(accumulation);
        PatternImpl<?> asked = result(accumulation, result);
        previous = previous == null ? result : previous;
        return List.of(asked);
    }

    private Variable<Totals> accumulate(Condition.Accumulation accumulation) {
        List<Subject> facts = subjects(accumulation.patterns());
        org.drools.model.Condition source = group(accumulation.patterns(), facts, Certainty.POSSIBLE);
        Variable<Totals> result = DSL.declarationOf(Totals.class, patterns.name());
        AccumulateFunction function = new TotalsModel(terms, accumulation, facts).function();
        for (int i = 0; i < accumulation.totals().size(); i++) {
            terms.bind(accumulation.totals().get(i).slot(), result, i);
        }
        conditions.add(new AccumulatePatternImpl<>(source, null, function.as(result)));
        return result;
    }

    /** Drools takes a pattern on the result of an accumulate as what must hold of it. */
    private PatternImpl<?> result(Condition.Accumulation accumulation, Variable<Totals> result) {
        PatternImpl<?> pattern = new PatternImpl<>(result);
        pattern.addConstraint(new MatchConstraint(
                "answered", new MatchSlots(List.of(result)), matched -> ((Totals) matched[0]).answered()));
        accumulation.constraints().forEach(constraint -> pattern.addConstraint(patterns.test(constraint, result)));
        return pattern;
    }

    private List<Subject> subjects(List<Condition.Pattern> of) {
        List<Subject> subjects = new ArrayList<>();
        of.forEach(pattern -> subjects.add(patterns.subject(pattern)));
        return subjects;
    }

    private org.drools.model.Condition group(List<Condition.Pattern> of, List<Subject> facts, Certainty certainty) {
        List<org.drools.model.Condition> group = new ArrayList<>();
        Variable<?> before = previous;
        for (int i = 0; i < of.size(); i++) {
            PatternImpl<?> pattern = patterns.build(of.get(i), facts.get(i), before, certainty);
            if (i == 0 && of.size() > 1) {
                patterns.keepApart(pattern, facts.get(i));
            }
            group.add(pattern);
            before = facts.get(i).variable();
        }
        return group.size() == 1 ? group.get(0) : and(group, null);
    }

    private static CompositePatterns and(
            List<org.drools.model.Condition> conditions, Map<String, Consequence> consequences) {
        return new CompositePatterns(org.drools.model.Condition.Type.AND, conditions, consequences);
    }
}
