package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;

/**
 * How far what is measured, estimated or counted may be beside the truth: a verdict that a figure so far away would have turned rests on
 * a border case.
 *
 * @param waarde how far, in the unit of the figure; a percentage of the threshold itself where {@code procent} says so
 * @param cijfer the path of the figure or the answer that it is about; null for what the program counts itself
 * @param gemeten whether that is a figure of somebody else; what a plan promises is no border case when it is exactly what is asked
 * @param per the path of the figure of which the threshold is a percentage, where the margin counts in its unit; null: it does not
 * @param omdat why so far
 * @param navraag what somebody can do to be surer; null when that is not said
 */
public record Marge(
        BigDecimal waarde, boolean procent, String cijfer, boolean gemeten, String per, String omdat, String navraag) {

    /** What a framework allows on what comes out of it; each null when it is never a border case. */
    public record VanKader(Marge score, Marge signalen) {

        public static final VanKader GEEN = new VanKader(null, null);
    }
}
