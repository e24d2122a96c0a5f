package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import nl.woonzorgtoets.archive.NearBorder;
import nl.woonzorgtoets.oordeel.Grensnaam;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.oordeel.Oordeel;

/**
 * A border that would have turned the verdict, had it lain a margin further.
 *
 * @param kind what lies on it
 * @param name of the threshold, the class or the criterium
 * @param from where it lies
 * @param to where it would have turned the verdict
 * @param oordeel what the verdict would have been
 */
public record Nudge(Kind kind, String name, BigDecimal from, BigDecimal to, Marge margin, Oordeel oordeel) {

    /** As cases are found by it. */
    NearBorder near() {
        String border = switch (kind) {
            case THRESHOLD -> name;
            case SCORE_CLASS -> Grensnaam.klasse(name);
            case CRITERIUM_FLOOR -> Grensnaam.criterium(name);
            case SIGNALS -> Grensnaam.SIGNALEN;
        };
        return new NearBorder(border, oordeel.code());
    }

    /** What is held against a border. */
    public enum Kind {
        THRESHOLD,
        SCORE_CLASS,
        CRITERIUM_FLOOR,
        SIGNALS
    }
}
