package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.report.Report.Remarks;
import tools.jackson.databind.JsonNode;

/** Conditions, and signals in careful words. */
final class RemarkWriter {

    private static final Predicate<JsonNode> INTEGRITY =
            it -> it.path("integriteit").asBoolean(false);

    private static final Set<String> UNMET = Set.of("voldoetNiet", "gedeeltelijk");

    private final Judged judged;
    private final Citations citations;
    private final Grounds grounds;

    RemarkWriter(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
        this.grounds = new Grounds(judged);
    }

    Remarks conditions() {
        boolean refused = judged.verdict().code().startsWith("NEGATIEF");
        return remarks(
                refused
                        ? "Besluit de gemeente het plan toch door te laten gaan, dan hoort daar dit bij."
                        : "Het plan kan doorgaan als dit is geregeld.",
                "voorwaarden",
                it -> true,
                this::condition);
    }

    Remarks integrity() {
        return remarks(
                "Een signaal is een reden om door te vragen. Het is geen bewijs en geen verwijt. De initiatiefnemer krijgt de"
                        + " kans om het uit te leggen.",
                "signalen",
                INTEGRITY,
                this::signal);
    }

    Remarks attention() {
        return remarks(
                "Deze punten tellen niet mee in het oordeel. Ze helpen bij het gesprek.",
                "signalen",
                INTEGRITY.negate(),
                this::signal);
    }

    /** What has to be done, and why. */
    private String condition(JsonNode remark) {
        String why = findings(remark)
                .filter(it -> UNMET.contains(text(it, "soort")))
                .map(it -> Leefbaarometer.withoutCaveat(text(it, "uitleg")))
                .distinct()
                .collect(Collectors.joining(" "));
        String reason = why.isEmpty() ? "" : " De reden: " + Sentences.within(why);
        return text(remark, "tekst") + reason + figures(remark);
    }

    private String signal(JsonNode remark) {
        return text(remark, "tekst") + figures(remark);
    }

    private String figures(JsonNode remark) {
        String figures = grounds.withLimits(findings(remark)
                .filter(it -> !text(it, "soort").equals("voldoet"))
                .toList());
        return figures.isEmpty() ? "" : " " + figures;
    }

    private Stream<JsonNode> findings(JsonNode remark) {
        return judged.findings().filter(it -> text(it, "aspect").equals(text(remark, "aspect")));
    }

    private Remarks remarks(String intro, String name, Predicate<JsonNode> which, Function<JsonNode, String> told) {
        return new Remarks(
                intro,
                judged.json()
                        .path(name)
                        .valueStream()
                        .filter(which)
                        .map(it -> Sentences.cite(told.apply(it), citations.of(it.path("bron"))))
                        .toList());
    }
}
