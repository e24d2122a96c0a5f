package nl.woonzorgtoets.rulebook.model;

/**
 * Where in a rule something stands, counted from 0 in the order written; -1 from where it does not go that deep.
 *
 * @param condition among the conditions of the rule
 * @param pattern among the patterns of the condition; -1 for the whole condition, or for what an accumulate asks of its totals
 * @param constraint among the constraints of the pattern or of the accumulate; -1 for all of it
 */
public record ConditionRef(int condition, int pattern, int constraint) {

    /**
     * What a reference refers to.
     *
     * @param pattern null when the reference names none
     * @param constraint null when the reference names none
     */
    public record Target(Condition condition, Condition.Pattern pattern, Constraint constraint) {}
}
