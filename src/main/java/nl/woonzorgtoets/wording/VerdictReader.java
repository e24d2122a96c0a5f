package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.wording.Verdict.Criterion;
import nl.woonzorgtoets.wording.Verdict.Evidence;
import nl.woonzorgtoets.wording.Verdict.Missing;
import nl.woonzorgtoets.wording.Verdict.Remark;
import nl.woonzorgtoets.wording.Verdict.Score;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of an assessment, kept or provisional, for a page. */
public final class VerdictReader {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode json;
    private final Words words;
    private final RuleReader rules;

    private VerdictReader(JsonNode json, Words words) {
        this.json = json;
        this.words = words;
        this.rules = new RuleReader(json, words);
    }

    public static Verdict read(CaseDocument document, Words words) {
        return new VerdictReader(EXACT.readTree(Codecs.assessment(document)), words).verdict();
    }

    private Verdict verdict() {
        String code = text(json, "oordeel");
        return new Verdict(
                text(json, "nummer"),
                text(json, "zaaknummer"),
                code,
                text(json, "oordeelNaam"),
                text(json, "oordeelTekst"),
                tone(code),
                json.path("haalbareOordelen")
                        .valueStream()
                        .map(it -> words.oordeel(it.asString()))
                        .toList(),
                text(json, "rechtskracht").equals("ADVIES_ZONDER_WEIGERINGSGROND"),
                score(json),
                each("criteria", this::criterion),
                new Because(json, words).sentences(),
                rules.deciding(),
                each("voorwaarden", this::remark),
                each("signalen", this::remark),
                missing(),
                rules.fired(),
                rules.notFired(),
                evidence(json.path("bewijs")));
    }

    /** How a verdict looks, by its code. */
    public static String tone(String code) {
        return code.startsWith("POSITIEF") ? "goed" : code.startsWith("NEGATIEF") ? "fout" : "let-op";
    }

    private Criterion criterion(JsonNode node) {
        return new Criterion(
                text(node, "naam"),
                points(node.path("gewicht")),
                score(node),
                points(node.path("behaald")),
                points(node.path("beschikbaar")),
                text(node, "keuze"));
    }

    private Remark remark(JsonNode node) {
        return new Remark(
                text(node, "tekst"),
                rules.source(node.path("bron")),
                node.path("integriteit").asBoolean(false));
    }

    private List<Missing> missing() {
        Stream<Missing> missing = json.path("ontbrekend")
                .valueStream()
                .map(it -> new Missing(
                        text(it, "veld"),
                        text(it, "vraag"),
                        words.row(text(it, "veld")),
                        it.path("verplicht").asBoolean(false),
                        it.path("regels").size()));
        return missing.sorted(Comparator.comparing(Missing::due)
                        .thenComparing(Missing::rules)
                        .reversed())
                .toList();
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                text(node, "regelset"),
                Dutch.day(text(node, "peildatum")),
                Dutch.moment(text(node, "moment")),
                text(node, "motor"),
                text(node, "toepassing"),
                text(node, "dossierSha256"));
    }

    private <T> List<T> each(String name, Function<JsonNode, T> read) {
        return json.path(name).valueStream().map(read).toList();
    }

    private static Score score(JsonNode node) {
        return new Score(
                number(node.path("score")), number(node.path("scoreMinimum")), number(node.path("scoreMaximum")));
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static String points(JsonNode node) {
        return node.isNumber() ? Dutch.number(node.decimalValue()) : node.asString("");
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
