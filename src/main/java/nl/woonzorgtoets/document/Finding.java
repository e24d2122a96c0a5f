package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;

/**
 * What a rule that fired concluded.
 *
 * @param outcome of the aspect, all rules on it together
 * @param points that this conclusion is worth
 * @param explanation what it means, in the words of the framework
 * @param used the values it matched
 */
public record Finding(
        RuleRef rule,
        BevindingSoort soort,
        Uitkomst outcome,
        BigDecimal points,
        String explanation,
        List<UsedValue> used) {

    public String aspect() {
        return rule.aspect();
    }
}
