package nl.woonzorgtoets.explanation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;

/** Tells of the rules of one assessment why they are true, false or unknown; what they have in common is worked out once. */
final class Telling {

    private final Tussenuitkomsten tussenuitkomsten;
    private final Function<Rule, Set<String>> thresholds;
    private final Supplier<FactBase> facts;
    private final Memory memory;
    private final Budget budget = new Budget(Explainer.BUDGET);
    private FactBase base;
    private Recall recall;
    private boolean isWorkedOut;

    /**
     * @param thresholds without which a rule does not apply
     * @param memory null: nothing was told before
     */
    Telling(
            Tussenuitkomsten tussenuitkomsten,
            Function<Rule, Set<String>> thresholds,
            Supplier<FactBase> facts,
            Memory memory) {
        this.tussenuitkomsten = tussenuitkomsten;
        this.thresholds = thresholds;
        this.facts = facts;
        this.memory = memory;
    }

    /** @throws nl.woonzorgtoets.vocabulary.TooMuchWorkException when the rules combine too many facts */
    synchronized RuleExplanation.Told of(Rule rule) {
        if (base == null) {
            base = facts.get();
            recall = memory == null ? Recall.NONE : memory.recall(base);
        }
        return budget.spending(rule, recall, rule, within -> now(rule, within));
    }

    private RuleExplanation.Told now(Rule rule, Budget within) {
        if (!isWorkedOut) {
            base.workOut(tussenuitkomsten, recall);
            isWorkedOut = true;
        }
        List<String> notInForce = base.notInForce(thresholds.apply(rule));
        return notInForce.isEmpty()
                ? new RuleSearch(rule, base, within).explain()
                : RuleExplanation.Told.notInForce(notInForce);
    }
}
