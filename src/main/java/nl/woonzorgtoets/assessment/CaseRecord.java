package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archived case read back: all that is needed to judge it again, and what was concluded then.
 *
 * @param dossier the text exactly as received
 * @param portfolio the snapshot that counted
 * @param assessment the assessment as archived
 */
public record CaseRecord(
        String dossier, Map<String, BigDecimal> portfolio, String regelset, Envelope envelope, JsonNode assessment) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws UnreadableCaseException when these are not the bytes of a case */
    public static CaseRecord read(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            return new CaseRecord(
                    text(node, "dossier"),
                    totals(node.path("portefeuille")),
                    text(node, "regelset"),
                    new Envelope(
                            text(node, "nummer"),
                            Instant.parse(text(node, "moment")),
                            text(node, "door"),
                            node.path("sleutel").asString(null),
                            text(node, "motor"),
                            text(node, "toepassing")),
                    node.path("beoordeling"));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new UnreadableCaseException(e);
        }
    }

    /** Parses JSON of an assessment with exact decimals, so that two can be compared. */
    public static JsonNode assessmentIn(byte[] body) {
        return read(body).assessment();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new UnreadableCaseException(null);
        }
        return value.asString();
    }

    private static Map<String, BigDecimal> totals(JsonNode node) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        node.properties()
                .forEach(total -> totals.put(
                        total.getKey(),
                        total.getValue().isNull()
                                ? null
                                : new BigDecimal(total.getValue().asString())));
        return totals;
    }
}
