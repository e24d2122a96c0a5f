package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** Where a figure comes from, in words: the archive notes it with file names and keys. */
final class FigureSource {

    /** File, year and place of the row, key of the source; then why this one, and a remark. */
    private static final Pattern TABLE =
            Pattern.compile("regio/[^,]+, (?:(\\d{4}), )?(.*?) \\(bron: ([^)]+)\\)(?:; [^.]*)?(?:\\. (.*))?");

    private static final Pattern ANSWER = Pattern.compile("antwoord op '([^']+)'(?:\\. .*)?");
    private static final Pattern THRESHOLD =
            Pattern.compile("drempel (\\S+)( van \\S+)?, geldig vanaf (\\S+) \\(([^)]+)\\)");
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
        Matcher table = TABLE.matcher(origin);
        if (table.matches()) {
            return table(table, fact);
        }
        return ANSWER.matcher(origin).matches() ? given() : Sentences.capital(origin) + ".";
    }

    /** Of a secret place only what holds for the whole wijk or gemeente is told. */
    boolean isSecret(JsonNode fact) {
        String origin = text(fact, "herkomst");
        Matcher table = TABLE.matcher(origin);
        boolean precise = ANSWER.matcher(origin).matches()
                || table.matches() && table.group(2).startsWith("buurt");
        return secret && precise;
    }

    String ofThreshold(JsonNode fact) {
        Matcher matcher = THRESHOLD.matcher(text(fact, "herkomst"));
        if (!matcher.matches()) {
            return text(fact, "herkomst");
        }
        String source = Sentences.capital(citations.of(matcher.group(4)));
        String own = matcher.group(2) == null ? "" : ", eigen waarde van de gemeente";
        return source + own + ", vanaf " + Dutch.day(matcher.group(3)) + ".";
    }

    private String table(Matcher table, JsonNode fact) {
        String source = Sentences.capital(citations.of(table.group(3)));
        String year = table.group(1) == null || source.contains(table.group(1)) ? "" : ", " + table.group(1);
        String row = table.group(2).matches("(wijk|buurt) .*") ? ", cijfer van de " + table.group(2) : "";
        String remark = table.group(4) == null || Leefbaarometer.isFigure(fact) ? "" : " " + table.group(4) + ".";
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
