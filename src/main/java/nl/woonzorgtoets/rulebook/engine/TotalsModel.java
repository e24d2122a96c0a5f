package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.vocabulary.Truth;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/** Builds the function of one accumulate; all its totals are computed in one go. */
final class TotalsModel {

    private final Terms terms;
    private final Condition.Accumulation accumulation;
    private final List<Subject> facts;
    private final MatchSlots matchSlots;

    /** @param facts what the patterns of the source match, in their order */
    TotalsModel(Terms terms, Condition.Accumulation accumulation, List<Subject> facts) {
        this.terms = terms;
        this.accumulation = accumulation;
        this.facts = facts;
        this.matchSlots = new MatchSlots(facts.stream().map(Subject::variable).toList());
    }

    AccumulateFunction function() {
        TotalsAccumulator accumulator =
                new TotalsAccumulator(accumulation.totals(), fits(), arguments(), facts.size() == 1);
        Variable<?>[] needed = matchSlots.variables();
        return new AccumulateFunction(null, () -> accumulator)
                .with(accumulator.single() ? Arrays.copyOfRange(needed, 1, needed.length) : needed);
    }

    private Terms.Check fits() {
        List<Terms.Check> checks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            int place = i;
            Subject fact = facts.get(i);
            checks.add(matched -> fact.fact(matched[place]).possible() ? Truth.UNKNOWN : Truth.TRUE);
            for (Constraint constraint : accumulation.patterns().get(i).constraints()) {
                checks.add(terms.check(constraint, fact, matchSlots));
            }
        }
        return Terms.all(checks);
    }

    private List<Terms.Term> arguments() {
        List<Terms.Term> arguments = new ArrayList<>();
        for (Condition.Total total : accumulation.totals()) {
            arguments.add(total.argument() == null ? null : terms.term(total.argument(), null, matchSlots));
        }
        return arguments;
    }
}
