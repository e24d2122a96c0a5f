package nl.woonzorgtoets.cli;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** An assessment as text for a reader at a terminal. */
final class AssessmentText {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode assessment;
    private final Terminal terminal;

    AssessmentText(byte[] assessment, Terminal terminal) {
        this.assessment = EXACT.readTree(assessment);
        this.terminal = terminal;
    }

    void print() {
        terminal.line("Zaak " + text(assessment, "zaaknummer"));
        terminal.line("Oordeel: " + text(assessment, "oordeelNaam") + " (" + text(assessment, "oordeel") + ")");
        terminal.line("  " + text(assessment, "oordeelTekst"));
        if (assessment.path("haalbareOordelen").size() > 1) {
            terminal.line("Nog haalbaar: " + String.join(", ", texts(assessment.path("haalbareOordelen"))));
        }
        terminal.line("Score: " + score(assessment));
        each("criteria").forEach(criterium -> terminal.line("  " + text(criterium, "naam") + ": " + score(criterium)));
        list("Wat het oordeel bepaalde", deciding());
        list("Voorwaarden", texts("voorwaarden", "tekst"));
        list("Signalen", texts("signalen", "tekst"));
        list("Wat ontbreekt", missing());
        terminal.line("Regels die gelden:");
        each("bevindingen").forEach(this::finding);
    }

    private void finding(JsonNode finding) {
        JsonNode source = finding.path("bron");
        terminal.line("  " + text(finding, "regel") + "  " + text(finding, "titel") + " (" + text(finding, "soort")
                + "; " + text(source, "document") + " "
                + source.path("paragraaf").asString("") + ")");
    }

    private static String score(JsonNode scored) {
        String now = number(scored.path("score"));
        String lowest = number(scored.path("scoreMinimum"));
        String highest = number(scored.path("scoreMaximum"));
        return lowest.equals(highest) && lowest.equals(now)
                ? now
                : now + " (kan nog " + lowest + " tot " + highest + " worden)";
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString().replace('.', ',') : "geen";
    }

    /** The explanation of the findings that failed the deciding aspects. */
    private List<String> deciding() {
        List<String> aspects = texts(assessment.path("beslissend"));
        return each("bevindingen")
                .filter(finding -> aspects.contains(text(finding, "aspect")))
                .filter(finding -> !text(finding, "soort").equals("voldoet"))
                .map(finding -> text(finding, "uitleg") + " (regel " + text(finding, "regel") + ")")
                .toList();
    }

    private List<String> missing() {
        return each("ontbrekend")
                .map(item -> text(item, "vraag") + " (" + text(item, "veld")
                        + (item.path("verplicht").asBoolean() ? ", verplicht)" : ")"))
                .toList();
    }

    private List<String> texts(String list, String name) {
        return each(list).map(item -> text(item, name)).toList();
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            terminal.line(title + ":");
            items.forEach(item -> terminal.line("  - " + item));
        }
    }

    private Stream<JsonNode> each(String list) {
        return assessment.path(list).valueStream();
    }

    private static List<String> texts(JsonNode items) {
        return items.valueStream().map(JsonNode::asString).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }
}
