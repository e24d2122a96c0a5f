package nl.woonzorgtoets.region;

import java.math.BigDecimal;

/**
 * What the plans in a wijk that were judged positive add up to at some moment.
 *
 * @param plans how many there are
 * @param sum of those that say how much they add
 * @param unknown how many do not say it; then the sum is a minimum
 */
public record WijkTotal(int plans, BigDecimal sum, int unknown) {

    public static final WijkTotal NONE = new WijkTotal(0, BigDecimal.ZERO, 0);

    WijkTotal plus(int sign, BigDecimal amount) {
        return new WijkTotal(
                plans + sign,
                amount == null ? sum : sign > 0 ? sum.add(amount) : sum.subtract(amount),
                amount == null ? unknown + sign : unknown);
    }
}
