package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

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
        Telling telling = new Telling(tussenuitkomsten, () -> facts);
        return rules.stream()
                .map(rule -> RuleExplanation.of(rule, telling.of(rule)))
                .toList();
    }

    /**
     * The same where it is known how true each rule is: why is worked out when somebody asks.
     *
     * @param truths one per rule, in their order
     * @param facts all facts of the case
     */
    public static List<RuleExplanation> whenAsked(
            List<Rule> rules, Tussenuitkomsten tussenuitkomsten, Truth[] truths, Supplier<Collection<Fact>> facts) {
        Telling telling = new Telling(tussenuitkomsten, facts);
        List<RuleExplanation> explanations = new ArrayList<>(truths.length);
        for (int i = 0; i < truths.length; i++) {
            explanations.add(RuleExplanation.whenAsked(rules.get(i), truths[i], telling));
        }
        return Collections.unmodifiableList(explanations);
    }
}
