package nl.woonzorgtoets.rulebook.engine;

import java.math.BigDecimal;

/**
 * What an accumulate came to.
 *
 * @param values one per total; null is unknown
 * @param answered false when the smallest, largest or average of nothing was asked, or might have been
 */
record Totals(BigDecimal[] values, boolean answered) {

    BigDecimal value(int total) {
        return values[total];
    }
}
