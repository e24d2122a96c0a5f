package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nl.woonzorgtoets.base.Breuk;

/**
 * What answers give in points: between two values as long as one of them is open.
 *
 * @param uit points that are available
 * @param kanVervallen whether the aspect can still turn out not to play
 * @param bekend whether all answers are there
 */
public record Behaald(Breuk laagste, Breuk hoogste, BigDecimal uit, boolean kanVervallen, boolean bekend) {

    private static final int TOONBAAR = 2;

    /** Rounded for showing: what counts is the exact number. */
    static BigDecimal toonbaar(Breuk punten) {
        return punten.afgerond(TOONBAAR);
    }

    /** The points for showing; null while an answer is open. */
    public BigDecimal toonbaar() {
        return bekend ? toonbaar(laagste) : null;
    }

    /** All points: met; none: not met; else in part. */
    Set<Uitkomst> mogelijk() {
        Set<Uitkomst> mogelijk = EnumSet.noneOf(Uitkomst.class);
        boolean alles = hoogste.compareTo(Breuk.van(uit)) >= 0;
        if (alles) {
            mogelijk.add(Uitkomst.VOLDOET);
        }
        if (laagste.isNul()) {
            mogelijk.add(Uitkomst.VOLDOET_NIET);
        }
        if (laagste.compareTo(hoogste) < 0 || !alles && !laagste.isNul()) {
            mogelijk.add(Uitkomst.GEDEELTELIJK);
        }
        if (kanVervallen) {
            mogelijk.add(Uitkomst.NIET_VAN_TOEPASSING);
        }
        return mogelijk;
    }
}
