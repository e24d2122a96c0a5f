package nl.woonzorgtoets.document;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.ConditionRef;

/** A rule that did not fire, and why. */
public record NotFired(RuleRef rule, Reason reason) {

    public sealed interface Reason {}

    /**
     * A condition does not hold.
     *
     * @param at which condition of the rule; null when the archive does not say and the regelset cannot be read
     * @param fact type of fact it asks for; null when it is about a total
     * @param field name of the field it looks at first; null when there is none
     * @param condition as written in the rule
     * @param actual the distinct values that were found; empty when there was no such fact
     * @param required what would have made it hold; null when both are withheld
     * @param needed the values that it compares with; null among them: unknown; empty where an old archive does not note them
     */
    public record Failed(
            ConditionRef at,
            String fact,
            String field,
            String condition,
            List<Object> actual,
            String required,
            List<Object> needed)
            implements Reason {}

    /** It does not apply: these thresholds, that it needs, are not in force on the day that counts. */
    public record NotInForce(List<String> thresholds) implements Reason {}

    /** Not to say yet: these places in the dossier are open. */
    public record Open(List<String> pointers) implements Reason {}
}
