package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A case as it is kept: what went in, what came out, and what is needed to do it again.
 *
 * @param dossier the text exactly as received
 * @param portfolio what earlier cases added up to when this one was judged
 * @param contribution what it adds for those after it; a null value: unknown
 * @param found what it is found and grouped by
 * @param secrets the answers and figures that not everybody may see
 */
public record CaseDocument(
        Envelope envelope,
        String dossier,
        Map<String, BigDecimal> portfolio,
        Map<String, BigDecimal> contribution,
        Found found,
        Secrets secrets,
        Assessment assessment) {

    /**
     * What a case is found and grouped by.
     *
     * @param area the answer that groups dossiers in the portfolio; null when there is none
     * @param features the answers that the framework declares to search by, by the name it gives them; without those not given
     */
    public record Found(String area, Map<String, String> features) {}

    /** The dossier exactly as received. */
    public byte[] dossierBytes() {
        return dossier.getBytes(StandardCharsets.UTF_8);
    }

    /** The same, with this salt for its secret part if it has one. */
    public CaseDocument with(String salt) {
        if (secrets.answers().isEmpty()) {
            return this;
        }
        return new CaseDocument(envelope.with(salt), dossier, portfolio, contribution, found, secrets, assessment);
    }

    /** The same under this number. */
    public CaseDocument numbered(String nummer) {
        return new CaseDocument(
                envelope.numbered(nummer), dossier, portfolio, contribution, found, secrets, assessment);
    }

    public String nummer() {
        return envelope.nummer();
    }
}
