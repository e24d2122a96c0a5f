package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.function.Predicate;
import nl.woonzorgtoets.report.Report.Remarks;
import tools.jackson.databind.JsonNode;

/** Conditions, and signals in careful words. */
final class RemarkWriter {

    private static final Predicate<JsonNode> INTEGRITY =
            it -> it.path("integriteit").asBoolean(false);

    private final Judged judged;
    private final Citations citations;

    RemarkWriter(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
    }

    Remarks conditions() {
        boolean refused = judged.verdict().code().startsWith("NEGATIEF");
        return remarks(
                refused
                        ? "Besluit de gemeente het plan toch door te laten gaan, dan hoort daar dit bij."
                        : "Het plan kan doorgaan als dit is geregeld.",
                "voorwaarden",
                it -> true);
    }

    Remarks integrity() {
        return remarks(
                "Een signaal is een reden om door te vragen. Het is geen bewijs en geen verwijt. De initiatiefnemer krijgt de"
                        + " kans om het uit te leggen.",
                "signalen",
                INTEGRITY);
    }

    Remarks attention() {
        return remarks(
                "Deze punten tellen niet mee in het oordeel. Ze helpen bij het gesprek.",
                "signalen",
                INTEGRITY.negate());
    }

    private Remarks remarks(String intro, String name, Predicate<JsonNode> which) {
        return new Remarks(
                intro,
                judged.json()
                        .path(name)
                        .valueStream()
                        .filter(which)
                        .map(it -> Sentences.cite(text(it, "tekst"), citations.of(it.path("bron"))))
                        .toList());
    }
}
