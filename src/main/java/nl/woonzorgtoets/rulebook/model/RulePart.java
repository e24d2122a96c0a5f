package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.rulebook.model.Condition.Pattern;

/**
 * What stands at a place in a rule.
 *
 * @param pattern null when it is about a total, or the whole condition
 * @param constraint null when it is the whole condition
 */
public record RulePart(Condition condition, Pattern pattern, Constraint constraint) {}
