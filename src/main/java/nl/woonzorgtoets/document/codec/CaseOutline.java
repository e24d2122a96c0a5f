package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;

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
        String nummer,
        String kader,
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

    static CaseOutline of(CaseDocument it) {
        boolean withheld = it.secrets().withheld();
        return new CaseOutline(
                it.nummer(),
                it.envelope().kader(),
                it.assessment().evidence().regelset(),
                it.assessment().zaaknummer(),
                withheld ? null : it.dossier(),
                withheld || !it.secrets().answers().isEmpty(),
                it.found().area(),
                it.portfolio(),
                it.contribution(),
                it.assessment().oordeel().code(),
                it.assessment().oordeel().positief(),
                it.assessment().score() == null ? null : it.assessment().score().now());
    }
}
