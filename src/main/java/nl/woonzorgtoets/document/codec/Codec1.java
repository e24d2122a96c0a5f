package nl.woonzorgtoets.document.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CaseDocument.Found;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Secrets;
import nl.woonzorgtoets.oordeel.EersteEditie;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first version: every text stands in the case itself. Frozen. */
final class Codec1 implements Codec {

    static final int VERSION = 1;

    /** The only framework there was. */
    private static final String KADER = "parkstad";

    /** The answers that this version noted to search by. */
    private static final String GEMEENTE = "gemeente";

    private static final String WIJKCODE = "wijkcode";
    private static final String FASE = "fase";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Override
    public CaseBytes write(CaseDocument document) {
        return new CaseBytes(JSON.writeValueAsBytes(of(document)), null);
    }

    @Override
    public CaseDocument read(CaseBytes bytes, Rulebooks rulebooks) {
        try {
            V1.Case it = JSON.readValue(bytes.body(), V1.Case.class);
            return new CaseDocument(
                    envelope(it),
                    it.dossier(),
                    Totals1.numbers(it.portefeuille()),
                    Totals1.numbers(it.bijdrage()),
                    new Found(it.gebied(), features(it)),
                    Secrets.NONE,
                    new Reading1(rulebooks.find(it.regelset()).orElse(null)).assessment(it.beoordeling()));
        } catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableCaseException(e);
        }
    }

    private static Envelope envelope(V1.Head it) {
        return new Envelope(
                VERSION,
                KADER,
                it.nummer(),
                Instant.parse(it.moment()),
                it.door(),
                it.sleutel(),
                it.motor(),
                it.toepassing(),
                null);
    }

    @Override
    public CaseOutline outline(CaseBytes bytes) {
        try {
            V1.Outline it = JSON.readValue(bytes.body(), V1.Outline.class);
            return new CaseOutline(
                    envelope(it),
                    it.regelset(),
                    it.zaaknummer(),
                    it.dossier(),
                    false,
                    it.gebied(),
                    Totals1.numbers(it.portefeuille()),
                    Totals1.numbers(it.bijdrage()),
                    it.oordeel(),
                    EersteEditie.valueOf(it.oordeel()).oordeel(it.oordeel(), "").positief(),
                    it.beoordeling().score());
        } catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableCaseException(e);
        }
    }

    private static V1.Case of(CaseDocument document) {
        Envelope envelope = document.envelope();
        Map<String, String> features = document.found().features();
        V1.Beoordeling assessment = Writing1.assessment(document.assessment(), envelope);
        return new V1.Case(
                VERSION,
                envelope.nummer(),
                envelope.moment().toString(),
                envelope.account(),
                envelope.sleutel(),
                envelope.motor(),
                envelope.toepassing(),
                assessment.zaaknummer(),
                features.get(GEMEENTE),
                features.get(WIJKCODE),
                document.found().area(),
                features.get(FASE),
                assessment.bewijs().peildatum(),
                assessment.oordeel(),
                assessment.bewijs().regelset(),
                assessment.bevindingen().stream().map(V1.Bevinding::regel).toList(),
                document.dossier(),
                Totals1.texts(document.portfolio()),
                Totals1.texts(document.contribution()),
                assessment);
    }

    private static Map<String, String> features(V1.Case it) {
        Map<String, String> features = new LinkedHashMap<>();
        features.put(GEMEENTE, it.gemeente());
        features.put(WIJKCODE, it.wijkcode());
        features.put(FASE, it.fase());
        features.values().removeIf(Objects::isNull);
        return features;
    }
}
