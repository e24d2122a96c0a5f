package nl.woonzorgtoets.report;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Verdict;
import nl.woonzorgtoets.wording.VerdictReader;
import nl.woonzorgtoets.wording.Words;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kept case as the letter needs it.
 *
 * @param rulebook the one that judged it; null when it cannot be read any more
 * @param json the assessment as archived
 * @param dossier what was handed in
 */
record Judged(
        CaseDocument record,
        Rulebook rulebook,
        Words words,
        JsonNode json,
        JsonNode dossier,
        Verdict verdict,
        List<Besluit> decisions) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Judged of(CaseDocument record, Rulebook rulebook, List<Besluit> decisions) {
        Words words = new Words(rulebook);
        return new Judged(
                record,
                rulebook,
                words,
                MAPPER.readTree(Codecs.assessment(record)),
                MAPPER.readTree(record.dossier()),
                VerdictReader.read(record, words),
                List.copyOf(decisions));
    }

    Stream<JsonNode> findings() {
        return json.path("bevindingen").valueStream();
    }

    Stream<JsonNode> facts() {
        return findings().flatMap(it -> it.path("feiten").valueStream());
    }

    Stream<JsonNode> aspects() {
        return json.path("aspecten").valueStream();
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
