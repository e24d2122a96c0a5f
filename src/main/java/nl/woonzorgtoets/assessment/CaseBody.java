package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;

/** The bytes of an archived case: what went in, what came out, and what is needed to do it again. */
public final class CaseBody {

    /** Raised when the meaning of a name changes; readers keep understanding all earlier versions. */
    private static final int VERSION = 1;

    /** Cannot occur earlier: within strings a quote is escaped, and no earlier member is an object with this name. */
    private static final byte[] ASSESSMENT = ",\"beoordeling\":".getBytes(StandardCharsets.UTF_8);

    private CaseBody() {}

    public static byte[] of(Assessment assessment, Envelope envelope) {
        Dossier dossier = assessment.dossier();
        Rulebook rulebook = assessment.rulebook();
        return Json.object(out -> {
            out.put("versie", VERSION);
            out.put("nummer", envelope.nummer());
            out.put("moment", envelope.moment().toString());
            out.put("door", envelope.door());
            out.putIfKnown("sleutel", envelope.sleutel());
            out.put("motor", envelope.motor());
            out.put("toepassing", envelope.toepassing());
            out.put("zaaknummer", dossier.answer("zaak.zaaknummer"));
            out.put("gemeente", dossier.answer("zaak.gemeente"));
            out.put("wijkcode", dossier.answer("locatie.wijkcode"));
            out.put("gebied", rulebook.portfolioGroup(dossier));
            out.put("fase", dossier.answer("zaak.fase"));
            out.put("peildatum", dossier.answer("zaak.peildatum"));
            out.put("oordeel", assessment.uitslag().oordeel());
            out.put("regelset", rulebook.hash());
            out.put(
                    "gevuurd",
                    assessment.explanations().stream()
                            .filter(explanation -> explanation.truth().isTrue())
                            .map(RuleExplanation::rule)
                            .map(rule -> rule.id())
                            .toList());
            out.put("dossier", dossier.text());
            totals(out, "portefeuille", assessment.portfolio());
            totals(out, "bijdrage", rulebook.portfolioContribution(dossier));
            out.raw("beoordeling", AssessmentJson.of(assessment, envelope));
        });
    }

    /** The assessment within the body, to the byte as it was kept: it stands last. */
    public static byte[] assessmentIn(byte[] body) {
        int start = indexOf(body, ASSESSMENT);
        return Arrays.copyOfRange(body, start + ASSESSMENT.length, body.length - 1);
    }

    /** Whether this is the case of exactly this dossier. */
    static boolean hasDossier(byte[] body, byte[] json) {
        return CaseRecord.read(body).dossier().equals(new String(json, StandardCharsets.UTF_8));
    }

    private static int indexOf(byte[] body, byte[] part) {
        for (int i = 0; i + part.length <= body.length; i++) {
            if (Arrays.equals(body, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new UnreadableCaseException(null);
    }

    private static void totals(Json out, String name, Map<String, BigDecimal> totals) {
        out.object(
                name,
                json -> totals.forEach(
                        (total, value) -> json.put(total, value == null ? null : value.toPlainString())));
    }
}
