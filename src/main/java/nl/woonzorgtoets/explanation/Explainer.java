package nl.woonzorgtoets.explanation;

import java.util.Collection;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/** Explains for every rule whether it holds for these facts, without the engine. */
public final class Explainer {

    /** Enough for 200 groups of residents in rules that combine two of them; ends within a second. */
    static final int BUDGET = 2_000_000;

    private Explainer() {}

    /**
     * One explanation per rule, in the order of the rules.
     *
     * @throws TooMuchWorkException when the rules combine too many facts
     */
    public static List<RuleExplanation> explain(List<Rule> rules, Collection<Fact> facts) {
        return explain(rules, Tussenuitkomsten.GEEN, facts);
    }

    /** One intermediate result. */
    public static Worked workedOut(Tussenuitkomst it, Tussenuitkomsten tussenuitkomsten, Collection<Fact> facts) {
        FactBase base = new FactBase(facts);
        base.workOut(tussenuitkomsten, new Budget(BUDGET));
        return base.workedOut(it);
    }

    /** The same of rules that read intermediate results, which are worked out first. */
    public static List<RuleExplanation> explain(
            List<Rule> rules, Tussenuitkomsten tussenuitkomsten, Collection<Fact> facts) {
        FactBase base = new FactBase(facts);
        Budget budget = new Budget(BUDGET);
        base.workOut(tussenuitkomsten, budget);
        return rules.stream()
                .map(rule -> new RuleSearch(rule, base, budget).explain())
                .toList();
    }
}
