package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a place that the framework shows.
 *
 * @param figures in the order of the framework; null: not known
 * @param eachBelow of those that are held against a threshold whether they lie below it; null: not known
 */
public record WijkFigures(List<BigDecimal> figures, List<Boolean> eachBelow) {

    /** Whether all that are held against a threshold lie below it; null when that cannot be said. */
    public Boolean below() {
        return eachBelow.isEmpty() || eachBelow.contains(null) ? null : !eachBelow.contains(false);
    }
}
