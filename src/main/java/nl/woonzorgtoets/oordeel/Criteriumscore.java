package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;

/**
 * What one criterium came to, on the scale of the kader, rounded for showing.
 *
 * @param score null when none of its aspects could be judged
 * @param minimum the lowest score that is still reachable, null when none is
 * @param maximum the highest score that is still reachable, null when none is
 * @param behaald points obtained
 * @param beschikbaar points of the aspects that could be judged
 * @param onderMinimum whether what counts, which may be the exact score, is under the minimum of the criterium
 */
public record Criteriumscore(
        Criterium criterium,
        BigDecimal score,
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal behaald,
        BigDecimal beschikbaar,
        boolean onderMinimum) {}
