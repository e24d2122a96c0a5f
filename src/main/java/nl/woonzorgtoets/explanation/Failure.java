package nl.woonzorgtoets.explanation;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RulePart;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * Why a rule did not fire.
 *
 * @param at the place in the rule that did not hold
 * @param failed what stands there
 * @param actual the distinct values that were found there; empty when there was no such fact
 * @param needed the values that it compares with; null among them: unknown
 */
public record Failure(ConditionRef at, RulePart failed, List<Object> actual, List<Object> needed) {

    public static Failure of(Rule rule, ConditionRef at, List<Object> actual, List<Object> needed) {
        return new Failure(at, rule.at(at), actual, needed);
    }

    /** Type of fact it asks for; null when it is about a total. */
    public String fact() {
        if (failed.pattern() != null) {
            return failed.pattern().type().name();
        }
        return failed.constraint() == null
                ? failed.condition().patterns().get(0).type().name()
                : null;
    }

    /** Name of the field it looks at first; null when there is none, and when what was found is about several at once. */
    public String field() {
        return failed.constraint() == null || failed.constraint() instanceof HowMany
                ? null
                : failed.constraint().fields().stream()
                        .findFirst()
                        .map(Field::name)
                        .orElse(null);
    }

    /** As written in the rule. */
    public String condition() {
        return failed.constraint() == null
                ? failed.condition().text()
                : failed.constraint().text();
    }

    /** What would have made it hold. */
    public String required() {
        return Requirement.text(failed, needed);
    }
}
