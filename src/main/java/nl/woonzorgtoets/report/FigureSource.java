package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.regex.Pattern;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Origin;
import tools.jackson.databind.JsonNode;

/** Where a figure comes from, in words: the archive notes it with file names and keys. */
final class FigureSource {

    private static final Pattern ANSWER = Pattern.compile("antwoord op '([^']+)'(?:\\. .*)?");
    private static final String GIVEN = "locatie";

    private final Judged judged;
    private final Citations citations;
    private final boolean secret;

    FigureSource(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
        this.secret = Secrecy.applies(judged);
    }

    String of(JsonNode fact) {
        String origin = text(fact, "herkomst");
        return Origin.table(origin)
                .map(table -> table(table, fact))
                .orElseGet(() -> ANSWER.matcher(origin).matches() ? given() : Dutch.capital(origin) + ".");
    }

    /** Of a secret place only what holds for the whole wijk or gemeente is told. */
    boolean isSecret(JsonNode fact) {
        String origin = text(fact, "herkomst");
        boolean precise = ANSWER.matcher(origin).matches()
                || Origin.table(origin)
                        .filter(table -> table.row().startsWith("buurt"))
                        .isPresent();
        return secret && precise;
    }

    String ofThreshold(JsonNode fact) {
        String origin = text(fact, "herkomst");
        return Origin.threshold(origin).map(this::threshold).orElse(origin);
    }

    private String threshold(Origin.Threshold threshold) {
        return Dutch.capital(citations.of(threshold.source()))
                + (threshold.own() ? ", eigen waarde van de gemeente" : "")
                + ", vanaf "
                + Dutch.day(threshold.from())
                + ".";
    }

    private String table(Origin.Table table, JsonNode fact) {
        String source = Dutch.capital(citations.of(table.source()));
        String year = table.year() == null || source.contains(table.year()) ? "" : ", " + table.year();
        String row = table.row().matches("(wijk|buurt) .*") ? ", cijfer van de " + table.row() : "";
        String remark = table.remark() == null || Leefbaarometer.isFigure(fact) ? "" : " " + table.remark() + ".";
        return source + year + row + "." + remark;
    }

    /** An official figure that the assessor filled in says itself where it comes from. */
    private String given() {
        String source = judged.dossier().path(GIVEN).path("bronScores").asString("");
        return "Nieuwer officieel cijfer, ingevuld door de beoordelaar."
                + (source.isBlank()
                        ? " De bron is niet genoemd."
                        : " Bron volgens het dossier: "
                                + Sentences.printable(source).strip() + ".");
    }
}
