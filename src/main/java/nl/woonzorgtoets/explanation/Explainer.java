package nl.woonzorgtoets.explanation;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Explains for every rule whether it holds for these facts, without the engine. Made once for a rulebook it remembers what it told of rules
 * that saw the same; safe to share between threads.
 */
public final class Explainer {

    /** Enough for 200 groups of residents in rules that combine two of them; ends within a second. */
    static final int BUDGET = 2_000_000;

    private final List<Rule> rules;
    private final Tussenuitkomsten tussenuitkomsten;
    private final Memory memory;
    /** By rule: without which it does not apply. */
    private final Map<Rule, Set<String>> thresholds = new IdentityHashMap<>();

    public Explainer(List<Rule> rules, Tussenuitkomsten tussenuitkomsten) {
        this.rules = rules;
        this.tussenuitkomsten = tussenuitkomsten;
        this.memory = new Memory(rules, tussenuitkomsten);
        rules.forEach(rule -> thresholds.put(rule, tussenuitkomsten.drempels(rule)));
    }

    /**
     * One explanation per rule where it is known how true each is, in the order of the rules: why is worked out when somebody asks.
     *
     * @param truths one per rule, in their order; not changed afterwards
     * @param own the facts of the case
     * @param known facts of other types, the same in every case of its day and place: always one list
     */
    public Explanations whenAsked(Truth[] truths, List<Fact> own, List<Fact> known) {
        Telling telling = new Telling(tussenuitkomsten, thresholds::get, () -> memory.facts(own, known), memory);
        return new Explanations(rules, truths, known, telling);
    }

    /**
     * One explanation per rule, in the order of the rules; nothing is remembered.
     *
     * @throws TooMuchWorkException when the rules combine too many facts
     */
    public static List<RuleExplanation> explain(List<Rule> rules, Collection<Fact> facts) {
        return explain(rules, Tussenuitkomsten.GEEN, facts);
    }

    /** One intermediate result. */
    public static Worked workedOut(Tussenuitkomst it, Tussenuitkomsten tussenuitkomsten, Collection<Fact> facts) {
        FactBase base = new FactBase(facts);
        base.workOut(tussenuitkomsten, Recall.NONE);
        return base.workedOut(it);
    }

    /** The same of rules that read intermediate results, which are worked out first. */
    public static List<RuleExplanation> explain(
            List<Rule> rules, Tussenuitkomsten tussenuitkomsten, Collection<Fact> facts) {
        Telling telling = new Telling(tussenuitkomsten, tussenuitkomsten::drempels, () -> new FactBase(facts), null);
        return rules.stream()
                .map(rule -> RuleExplanation.of(rule, telling.of(rule)))
                .toList();
    }
}
