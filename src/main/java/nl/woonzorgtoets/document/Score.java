package nl.woonzorgtoets.document;

import java.math.BigDecimal;

/**
 * A score on the scale of the framework, rounded as it says.
 *
 * @param now null when nothing could be judged yet
 * @param lowest that is still reachable; null when none is
 * @param highest that is still reachable; null when none is
 */
public record Score(BigDecimal now, BigDecimal lowest, BigDecimal highest) {

    /** Whether open answers can still change it. */
    public boolean open() {
        return lowest != null && highest != null && lowest.compareTo(highest) != 0;
    }
}
