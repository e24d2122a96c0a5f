package nl.woonzorgtoets.explanation;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/** Tells of the rules of one assessment why they are true, false or unknown; what they have in common is worked out once. */
final class Telling {

    private final Tussenuitkomsten tussenuitkomsten;
    private final Supplier<? extends Collection<Fact>> facts;
    private final Budget budget = new Budget(Explainer.BUDGET);
    private FactBase base;

    Telling(Tussenuitkomsten tussenuitkomsten, Supplier<? extends Collection<Fact>> facts) {
        this.tussenuitkomsten = tussenuitkomsten;
        this.facts = facts;
    }

    /** @throws nl.woonzorgtoets.vocabulary.TooMuchWorkException when the rules combine too many facts */
    synchronized RuleExplanation.Told of(Rule rule) {
        if (base == null) {
            base = new FactBase(facts.get());
            base.workOut(tussenuitkomsten, budget);
        }
        List<String> notInForce = base.notInForce(tussenuitkomsten.drempels(rule));
        return notInForce.isEmpty()
                ? new RuleSearch(rule, base, budget).explain()
                : RuleExplanation.Told.notInForce(notInForce);
    }
}
