package nl.woonzorgtoets.region;

import java.math.BigDecimal;

/**
 * What the plans in a wijk that were judged positive add up to at some moment.
 *
 * @param plans how many there are
 * @param sum of those that say how much they add
 * @param unknown how many do not say it; then the sum is a minimum
 */
public record Stand(int plans, BigDecimal sum, int unknown) {

    public static final Stand NONE = new Stand(0, BigDecimal.ZERO, 0);

    Stand plus(int sign, BigDecimal amount) {
        return new Stand(
                plans + sign,
                amount == null ? sum : sign > 0 ? sum.add(amount) : sum.subtract(amount),
                amount == null ? unknown + sign : unknown);
    }
}
