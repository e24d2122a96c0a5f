package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Origin;
import tools.jackson.databind.JsonNode;

/** Where a figure comes from, in words: the archive notes it with file names and keys. */
final class FigureSource {

    private static final Pattern ANSWER = Pattern.compile("antwoord op '([^']+)'(?:\\. .*)?");
    private static final String GIVEN = "locatie";

    private final Judged judged;
    private final Citations citations;
    private final RegionRow rows;
    private final boolean secret;

    FigureSource(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
        this.rows = new RegionRow(judged);
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
        return Origin.threshold(origin).map(it -> threshold(it, fact)).orElse(origin);
    }

    /** A gemeente that sets the same value as the region has not chosen another; its own document does not say it then. */
    private String threshold(Origin.Threshold threshold, JsonNode fact) {
        Drempel.Waarde regional = threshold.own() ? regional(fact) : null;
        return regional == null
                ? threshold(threshold.source(), threshold.own(), Dutch.day(threshold.from()))
                : threshold(regional.bron(), false, Dutch.day(regional.vanaf()));
    }

    private String threshold(String source, boolean own, String from) {
        return Dutch.capital(citations.of(source)) + (own ? ", eigen waarde van de gemeente" : "") + ", vanaf " + from
                + ".";
    }

    /** The value of the region, when it is the same; else null. */
    private Drempel.Waarde regional(JsonNode fact) {
        Drempel drempel =
                judged.rulebook() == null ? null : judged.rulebook().drempels().get(Amounts.thresholdName(fact));
        Drempel.Waarde regional = drempel == null
                ? null
                : drempel.op(LocalDate.parse(text(judged.dossier().path("zaak"), "peildatum")), null);
        return regional != null && same(regional.waarde(), fact.path("waarde")) ? regional : null;
    }

    private static boolean same(Object regional, JsonNode own) {
        return regional instanceof BigDecimal number
                ? own.isNumber() && number.compareTo(own.decimalValue()) == 0
                : String.valueOf(regional).equals(own.asString(""));
    }

    private String table(Origin.Table table, JsonNode fact) {
        String source = Dutch.capital(citations.of(table.source()));
        boolean yearIsTold = table.year() == null || source.contains("meting " + table.year());
        String year = yearIsTold ? "" : " over " + table.year();
        String row = table.row().matches("(wijk|buurt) .*") ? " van de " + table.row() : "";
        String figure = year.isEmpty() && row.isEmpty() ? "" : ", cijfer" + year + row;
        return source + figure + "." + remark(table, fact);
    }

    /** What is known of the row says more than what holds for the whole column. */
    private String remark(Origin.Table table, JsonNode fact) {
        String row = rows.of(fact);
        if (!row.isEmpty()) {
            return " " + row;
        }
        return table.remark() == null || Leefbaarometer.isFigure(fact) ? "" : " " + table.remark() + ".";
    }

    /** Whether a figure that the assessor filled in is official, nobody checked; the dossier says where it comes from. */
    private String given() {
        String source = judged.dossier().path(GIVEN).path("bronScores").asString("");
        return "Ingevuld door de beoordelaar, in plaats van het cijfer van de regelset."
                + (source.isBlank()
                        ? " De bron is niet genoemd."
                        : " Bron volgens het dossier: "
                                + Sentences.printable(source).strip() + ".");
    }
}
