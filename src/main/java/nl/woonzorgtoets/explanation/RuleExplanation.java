package nl.woonzorgtoets.explanation;

import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Truth;

/** What became of one rule; why is worked out when somebody asks, from the rule as it is written. */
public final class RuleExplanation {

    private final Rule rule;
    private final Truth truth;
    private final Telling telling;
    private volatile Told told;

    private RuleExplanation(Rule rule, Truth truth, Telling telling, Told told) {
        this.rule = rule;
        this.truth = truth;
        this.telling = telling;
        this.told = told;
    }

    static RuleExplanation of(Rule rule, Told told) {
        return new RuleExplanation(rule, told.truth, null, told);
    }

    static RuleExplanation whenAsked(Rule rule, Truth truth, Telling telling) {
        return new RuleExplanation(rule, truth, telling, null);
    }

    public Rule rule() {
        return rule;
    }

    public Truth truth() {
        return truth;
    }

    /** For a rule that fired: the values it matched; empty otherwise. */
    public List<UsedValue> used() {
        return told().used;
    }

    /** For a rule that is false: the condition on which its best attempt failed; null otherwise, and when it does not apply. */
    public Failure failure() {
        return told().failure;
    }

    /** For a rule that is unknown: what it would need to know; empty otherwise. */
    public List<Gap> gaps() {
        return truth == Truth.UNKNOWN ? told().gaps : List.of();
    }

    /** The thresholds that are not in force and without which it does not apply; then it is false. */
    public List<String> notInForce() {
        return truth == Truth.FALSE ? told().notInForce : List.of();
    }

    private Told told() {
        if (told == null) {
            Told now = telling.of(rule);
            if (now.truth != truth) {
                throw EvaluatorsDisagreeException.onOneRule(rule.id(), now.truth, truth);
            }
            told = now;
        }
        return told;
    }

    /**
     * What somebody makes of what there is to say, and of nothing else: made once for all cases of which the same is told. One kind of
     * thing for each rule that fired, and one for each that did not.
     */
    @SuppressWarnings("unchecked")
    public <T> T made(Function<RuleExplanation, T> of) {
        Told it = told();
        Object made = it.made;
        if (made == null) {
            made = of.apply(this);
            it.made = made;
        }
        return (T) made;
    }

    /** All there is to say; see the methods of that name. */
    static final class Told {

        private final Truth truth;
        private final List<UsedValue> used;
        private final Failure failure;
        private final List<Gap> gaps;
        private final List<String> notInForce;
        private volatile Object made;

        Told(Truth truth, List<UsedValue> used, Failure failure, List<Gap> gaps, List<String> notInForce) {
            this.truth = truth;
            this.used = used;
            this.failure = failure;
            this.gaps = gaps;
            this.notInForce = notInForce;
        }

        static Told notInForce(List<String> thresholds) {
            return new Told(Truth.FALSE, List.of(), null, List.of(), thresholds);
        }
    }
}
