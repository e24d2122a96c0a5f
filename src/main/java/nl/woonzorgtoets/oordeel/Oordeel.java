package nl.woonzorgtoets.oordeel;

import java.util.Comparator;

/**
 * A verdict of the framework.
 *
 * @param rang its place among the verdicts of the framework, 0 for the most favourable; -1 when the regelset cannot be read
 * @param code as documents and addresses name it
 * @param kleur how it looks
 * @param positief whether a plan with this verdict counts towards what a place already bears
 * @param onderVoorwaarden whether it holds only once something is arranged
 * @param doel whether it is worth adjusting a plan for
 * @param onvolledig whether it says something about a dossier, and not yet about a plan
 */
public record Oordeel(
        int rang,
        String code,
        String naam,
        String tekst,
        Kleur kleur,
        boolean positief,
        boolean onderVoorwaarden,
        boolean doel,
        boolean onvolledig) {

    /** The most favourable first. */
    public static final Comparator<Oordeel> BESTE_EERST = Comparator.comparingInt(Oordeel::rang);

    /** Colour says the same as the name, never more. */
    public enum Kleur {
        GOED("goed"),
        LET_OP("let-op"),
        FOUT("fout");

        private final String woord;

        Kleur(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** A verdict of which hardly more than the code is known, because its regelset cannot be read. */
    public static Oordeel onleesbaar(String code, boolean positief) {
        return new Oordeel(-1, code, code, "", Kleur.LET_OP, positief, false, false, false);
    }

    public boolean gunstigerDan(Oordeel ander) {
        return rang < ander.rang;
    }

    Oordeel hoogstens(Oordeel grens) {
        return gunstigerDan(grens) ? grens : this;
    }
}
