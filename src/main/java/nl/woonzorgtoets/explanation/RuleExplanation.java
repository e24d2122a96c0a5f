package nl.woonzorgtoets.explanation;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * What became of one rule.
 *
 * @param used for a rule that fired: the values it matched; empty otherwise
 * @param failure for a rule that is false: the condition on which its best attempt failed; null otherwise, and when it does not apply
 * @param gaps for a rule that is unknown: what it would need to know; empty otherwise
 * @param notInForce the thresholds that are not in force and without which it does not apply; then it is false
 */
public record RuleExplanation(
        Rule rule, Truth truth, List<UsedValue> used, Failure failure, List<Gap> gaps, List<String> notInForce) {

    static RuleExplanation notInForce(Rule rule, List<String> thresholds) {
        return new RuleExplanation(rule, Truth.FALSE, List.of(), null, List.of(), thresholds);
    }
}
