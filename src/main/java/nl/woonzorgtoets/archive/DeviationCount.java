package nl.woonzorgtoets.archive;

/**
 * How often people departed from the oordeel.
 *
 * @param group a year, an answer or a rule; null when the case names none
 * @param cases how many were assessed
 * @param decided on how many of them there is a besluit
 * @param departed of how many the latest besluit differs from the oordeel
 */
public record DeviationCount(String group, long cases, long decided, long departed) {}
