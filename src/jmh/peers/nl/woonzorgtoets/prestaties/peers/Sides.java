package nl.woonzorgtoets.prestaties.peers;

import java.math.BigDecimal;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Spreiding;

/** How values lie to each other; what is unknown lies nowhere. */
final class Sides {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Sides() {}

    static boolean below(BigDecimal value, BigDecimal of) {
        return value != null && of != null && value.compareTo(of) < 0;
    }

    static boolean above(BigDecimal value, BigDecimal of) {
        return below(of, value);
    }

    static boolean atMost(BigDecimal value, BigDecimal of) {
        return value != null && of != null && value.compareTo(of) <= 0;
    }

    static boolean atLeast(BigDecimal value, BigDecimal of) {
        return atMost(of, value);
    }

    static BigDecimal hundredTimes(BigDecimal value) {
        return times(value, HUNDRED);
    }

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }

    static boolean isThinnedOut(Spreiding it) {
        return Boolean.TRUE.equals(it.vermindertConcentratie())
                && below(it.kwetsbareEenhedenNa(), it.kwetsbareEenhedenVoor())
                && !it.redenUitzondering().isEmpty()
                && it.bewijsUitzondering().aantal() >= 1;
    }
}
