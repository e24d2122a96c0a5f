package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.woonzorgtoets.document.Envelope;

/**
 * Of a case only what is needed to judge it again and to see whether that comes out otherwise; of many it is read much sooner than all of
 * it.
 *
 * @param dossier the text exactly as received; null when it is secret and was not handed over
 * @param secret whether some of its answers are
 * @param area the answer that groups dossiers in the portfolio; null when there is none
 * @param oordeel code of the verdict
 * @param positief whether the plan counts by it
 * @param score null when there is none
 */
public record CaseOutline(
        Envelope envelope,
        String regelset,
        String zaaknummer,
        String dossier,
        boolean secret,
        String area,
        Map<String, BigDecimal> portfolio,
        Map<String, BigDecimal> contribution,
        String oordeel,
        boolean positief,
        BigDecimal score) {

    public String nummer() {
        return envelope.nummer();
    }

    public String kader() {
        return envelope.kader();
    }

    /** Whether it has secret answers that were not handed over, so that nobody can judge it again. */
    public boolean withheld() {
        return secret && dossier == null;
    }

    /** The dossier exactly as received. */
    public byte[] dossierBytes() {
        return dossier.getBytes(StandardCharsets.UTF_8);
    }
}
