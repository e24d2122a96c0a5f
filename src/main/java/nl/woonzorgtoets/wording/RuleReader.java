package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.VerdictReader.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.Verdict.Figure;
import nl.woonzorgtoets.wording.Verdict.Fired;
import nl.woonzorgtoets.wording.Verdict.NotFired;
import tools.jackson.databind.JsonNode;

/** The rules of an assessment: which fired on which figures, and why the others did not. */
final class RuleReader {

    private static final String THRESHOLD = "Drempel";
    private static final String VARIABLE = "$";
    private static final Map<String, String> KINDS = Map.of(
            "voldoet", "Voldoet",
            "gedeeltelijk", "Voldoet deels",
            "voldoetNiet", "Voldoet niet",
            "signaal", "Signaal",
            "uitzondering", "Uitzondering");
    private static final List<String> BY_WEIGHT =
            List.of("Voldoet niet", "Voldoet deels", "Signaal", "Uitzondering", "Voldoet");
    private static final Map<String, String> TONES =
            Map.of("voldoet", "goed", "uitzondering", "goed", "voldoetNiet", "fout");

    private final JsonNode json;
    private final Words words;
    private final Reasons reasons;
    private final TotalNames totals;

    RuleReader(JsonNode json, Words words) {
        this.reasons = new Reasons(words, text(json.path("bewijs"), "peildatum"));
        this.json = json;
        this.words = words;
        this.totals = new TotalNames(words);
    }

    /** Lower is heavier; what is not known here comes last. */
    static int rank(String kind) {
        int rank = BY_WEIGHT.indexOf(kind);
        return rank < 0 ? BY_WEIGHT.size() : rank;
    }

    /** The findings on the aspects that decided, without those that spoke for the plan. */
    List<Fired> deciding() {
        Set<String> aspects =
                json.path("beslissend").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Map<String, Fired> byExplanation = new LinkedHashMap<>();
        findings()
                .filter(it -> aspects.contains(text(it, "aspect")))
                .filter(it -> !text(it, "soort").equals("voldoet"))
                .map(this::fired)
                .forEach(it -> byExplanation.merge(it.explanation() + it.source(), it, RuleReader::together));
        return List.copyOf(byExplanation.values());
    }

    /** Rules that say the same are one sentence. */
    private static Fired together(Fired one, Fired other) {
        return new Fired(
                one.rule() + ", " + other.rule(),
                one.title(),
                one.kind(),
                one.tone(),
                one.explanation(),
                one.source(),
                one.figures());
    }

    List<Fired> fired() {
        return findings().map(this::fired).toList();
    }

    List<NotFired> notFired() {
        return json.path("nietGevuurd")
                .valueStream()
                .map(it -> new NotFired(text(it, "regel"), text(it, "titel"), reasons.of(it), source(it.path("bron"))))
                .toList();
    }

    String source(JsonNode bron) {
        return words.source(text(bron, "document"), text(bron, "paragraaf"));
    }

    private Stream<JsonNode> findings() {
        return json.path("bevindingen").valueStream();
    }

    private Fired fired(JsonNode node) {
        String kind = text(node, "soort");
        return new Fired(
                text(node, "regel"),
                text(node, "titel"),
                KINDS.getOrDefault(kind, kind),
                TONES.getOrDefault(kind, "let-op"),
                text(node, "uitleg"),
                source(node.path("bron")),
                figures(node));
    }

    private List<Figure> figures(JsonNode finding) {
        Set<Figure> figures = new LinkedHashSet<>();
        finding.path("feiten")
                .valueStream()
                .filter(it ->
                        !(text(it, "feit").equals(THRESHOLD) && text(it, "veld").equals("naam")))
                .forEach(it -> figures.add(figure(it, text(finding, "regel"))));
        return List.copyOf(figures);
    }

    private Figure figure(JsonNode node, String rule) {
        String type = text(node, "feit");
        String field = text(node, "veld");
        Object value = Reasons.plain(node.path("waarde"));
        String origin = new Origin(words).inWords(text(node, "herkomst"));
        String place = text(node, "plaats");
        if (type.equals(THRESHOLD)) {
            String name = place.substring(place.lastIndexOf('/') + 1);
            return new Figure("Grens: " + words.threshold(name), words.thresholdValue(name, value), origin);
        }
        String what = field.startsWith(VARIABLE)
                ? totals.of(rule, field)
                : words.fact(type) + rowOf(place) + ": " + words.field(type, field);
        return new Figure(what, words.value(type, field, value), origin);
    }

    /** Which element of a list, counted as people do. */
    private static String rowOf(String place) {
        String last = place.substring(place.lastIndexOf('/') + 1);
        return !place.startsWith("/regio") && last.matches("\\d{1,3}") ? ", regel " + (Integer.parseInt(last) + 1) : "";
    }
}
