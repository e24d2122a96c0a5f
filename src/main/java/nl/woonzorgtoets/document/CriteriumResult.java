package nl.woonzorgtoets.document;

import java.math.BigDecimal;

/**
 * What one criterium came to.
 *
 * @param weight relative to the other criteria
 * @param obtained points obtained
 * @param available points of the aspects that could be judged
 * @param underMinimum whether it stays under its minimum by the score that counts, which need not be the one that is shown
 * @param choice why its weight is our choice and not the policy's, or null
 */
public record CriteriumResult(
        String id,
        String name,
        BigDecimal weight,
        Score score,
        BigDecimal obtained,
        BigDecimal available,
        boolean underMinimum,
        String choice) {}
