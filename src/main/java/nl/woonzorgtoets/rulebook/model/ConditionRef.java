package nl.woonzorgtoets.rulebook.model;

/** A place in the {@code when} of a rule: positions from 0 in the order written, -1 where it does not go that deep. */
public record ConditionRef(int condition, int pattern, int constraint) {}
