package nl.woonzorgtoets.explanation;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What became of each rule, in their order: of most cases somebody looks at a few of them, and those are made when they are asked for. */
public final class Explanations extends AbstractList<RuleExplanation> implements RandomAccess {

    private final List<Rule> rules;
    private final Truth[] truths;
    private final List<Fact> known;
    private final Telling telling;
    /** Who comes first makes it; two that come together may make two that say the same. */
    private final RuleExplanation[] made;

    Explanations(List<Rule> rules, Truth[] truths, List<Fact> known, Telling telling) {
        this.rules = rules;
        this.truths = truths;
        this.known = known;
        this.telling = telling;
        this.made = new RuleExplanation[truths.length];
    }

    /** How true each rule is; not to be changed. */
    public Truth[] truths() {
        return truths;
    }

    /** What is known beforehand of the day and the place of the case: always one list. */
    public List<Fact> known() {
        return known;
    }

    @Override
    public RuleExplanation get(int rule) {
        RuleExplanation it = made[rule];
        if (it == null) {
            it = RuleExplanation.whenAsked(rules.get(rule), truths[rule], telling);
            made[rule] = it;
        }
        return it;
    }

    @Override
    public int size() {
        return made.length;
    }
}
