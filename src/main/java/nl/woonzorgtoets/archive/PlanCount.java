package nl.woonzorgtoets.archive;

/**
 * How many plans of an area stand so now.
 *
 * @param area code of the place
 * @param positive whether the besluit, or lacking one the verdict, lets the plan go on
 */
public record PlanCount(String area, boolean decided, boolean positive, long plans) {}
