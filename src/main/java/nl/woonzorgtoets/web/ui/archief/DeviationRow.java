package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.wording.Dutch;

/**
 * How often people departed from the oordeel, in words.
 *
 * @param share of the besluiten, with its sign; null when there are none
 */
record DeviationRow(String group, String label, long cases, long decided, long departed, String share) {

    static DeviationRow of(DeviationCount count) {
        return of(count, count.group());
    }

    static DeviationRow of(DeviationCount count, String label) {
        return new DeviationRow(count.group(), label, count.cases(), count.decided(), count.departed(), share(count));
    }

    private static String share(DeviationCount count) {
        return count.decided() == 0
                ? null
                : Dutch.number(BigDecimal.valueOf(count.departed() * 100)
                                .divide(BigDecimal.valueOf(count.decided()), 1, RoundingMode.HALF_UP))
                        + " %";
    }
}
