package nl.woonzorgtoets.archive;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a case is judged beside: the portfolio of its area, in which cases on their way to the disk count already.
 *
 * @param totals see {@link Archive#portfolio}
 * @param holds whether none of those failed to be kept, asked when it is the turn of the case that was judged beside them
 */
public record Snapshot(Map<String, BigDecimal> totals, BooleanSupplier holds) {

    /** Of what does not depend on any case that is not on disk. */
    public static Snapshot of(Map<String, BigDecimal> totals) {
        return new Snapshot(totals, () -> true);
    }
}
