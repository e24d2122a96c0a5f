package nl.woonzorgtoets.wording;

/**
 * One place where two assessments differ, as people read it.
 *
 * @param what which part of the assessment
 * @param then what the archive says; null when it was not there
 * @param now what came out now; null when it is gone
 * @param pointer the same place for a machine
 */
public record Difference(String what, String then, String now, String pointer) {}
