package nl.woonzorgtoets.explanation;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.ConditionRef;

/**
 * Why a rule did not fire.
 *
 * @param at what did not hold
 * @param fact type of fact it asks for; null when it is about a total
 * @param field name of the field it looks at first; null when there is none
 * @param condition as written in the rule
 * @param actual the distinct values that were found there; empty when there was no such fact
 * @param required what would have made it hold
 */
public record Failure(
        ConditionRef at, String fact, String field, String condition, List<Object> actual, String required) {}
