package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CaseDocument.Found;
import nl.woonzorgtoets.document.Envelope;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first version: every text stands in the case itself. Frozen. */
final class Codec1 implements Codec {

    static final int VERSION = 1;

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
    public byte[] write(CaseDocument document) {
        return JSON.writeValueAsBytes(of(document));
    }

    static byte[] assessment(CaseDocument document) {
        return JSON.writeValueAsBytes(Writing1.assessment(document.assessment(), document.envelope()));
    }

    static Map<String, Object> names(CaseDocument document) {
        return JSON.convertValue(
                Writing1.assessment(document.assessment(), document.envelope()), new TypeReference<>() {});
    }

    @Override
    public CaseDocument read(byte[] body, Rulebooks rulebooks) {
        try {
            V1.Case it = JSON.readValue(body, V1.Case.class);
            return new CaseDocument(
                    new Envelope(
                            VERSION,
                            it.nummer(),
                            Instant.parse(it.moment()),
                            it.door(),
                            it.sleutel(),
                            it.motor(),
                            it.toepassing()),
                    it.dossier(),
                    numbers(it.portefeuille()),
                    numbers(it.bijdrage()),
                    new Found(it.gebied(), features(it)),
                    new Reading1(rulebooks.find(it.regelset()).orElse(null)).assessment(it.beoordeling()));
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
                texts(document.portfolio()),
                texts(document.contribution()),
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

    private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        texts.forEach((name, text) -> numbers.put(name, text == null ? null : new BigDecimal(text)));
        return numbers;
    }

    private static Map<String, String> texts(Map<String, BigDecimal> numbers) {
        Map<String, String> texts = new LinkedHashMap<>();
        numbers.forEach((name, number) -> texts.put(name, number == null ? null : number.toPlainString()));
        return texts;
    }
}
