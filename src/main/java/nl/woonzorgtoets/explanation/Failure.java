package nl.woonzorgtoets.explanation;

import java.util.List;

/**
 * Why a rule did not fire.
 *
 * @param condition as written in the rule
 * @param actual the distinct values that were found there; empty when there was no such fact
 * @param required what would have made it hold
 */
public record Failure(String condition, List<Object> actual, String required) {}
