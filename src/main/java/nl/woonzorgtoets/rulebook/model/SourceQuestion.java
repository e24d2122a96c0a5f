package nl.woonzorgtoets.rulebook.model;

/**
 * The question where an own figure is said to come from.
 *
 * @param needed whether the figure counts only when it is answered
 */
public record SourceQuestion(String path, boolean needed) {}
