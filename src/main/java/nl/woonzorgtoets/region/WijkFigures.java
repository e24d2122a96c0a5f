package nl.woonzorgtoets.region;

import java.math.BigDecimal;

/**
 * The two figures of a wijk that the policy looks at; null: not known.
 *
 * @param below whether both lie below the average that the thresholds name; null when that cannot be said
 */
public record WijkFigures(BigDecimal sesWoa, BigDecimal leefbaarometer, Boolean below) {

    static final WijkFigures UNKNOWN = new WijkFigures(null, null, null);
}
