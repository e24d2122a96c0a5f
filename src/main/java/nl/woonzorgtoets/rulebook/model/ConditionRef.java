package nl.woonzorgtoets.rulebook.model;

/**
 * Which condition within a rule; positions from 0 in the order written, -1 where it does not go that deep.
 *
 * @param condition element of {@code when}
 * @param pattern pattern within it; -1: the condition as a whole, or a total
 * @param constraint condition within the pattern, or on the totals; -1: the pattern as a whole
 */
public record ConditionRef(int condition, int pattern, int constraint) {}
