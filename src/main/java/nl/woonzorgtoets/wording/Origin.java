package nl.woonzorgtoets.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a value comes from: the evidence notes it with file names and keys, people read titles and years. */
public final class Origin {

    private static final Pattern TABLE = Pattern.compile(
            "regio/[^,]+, (?:(\\d{4}), )?(.*?)(?: \\(regel \\d+\\))? \\(bron: ([^)]+)\\)(?:; ([^.]*))?(?:\\. (.*))?");
    private static final Pattern THRESHOLD =
            Pattern.compile("drempel \\S+( van \\S+)?, geldig vanaf (\\S+) \\(([^)]+)\\)");
    private static final Pattern SUM = Pattern.compile("berekend over (\\d+) feiten");
    private static final Pattern KEY = Pattern.compile("([^:]+)(?::(.+))?");

    private final Words words;

    Origin(Words words) {
        this.words = words;
    }

    /**
     * A row of a table of the region; what is not noted is null.
     *
     * @param year of the figures
     * @param row which row, such as {@code wijk Brunssum-Noord}
     * @param source key of the source
     * @param why why this row and not another
     */
    public record Table(String year, String row, String source, String why, String remark) {}

    /**
     * @param own whether it is the value of a gemeente itself
     * @param from first day that it holds, as in ISO 8601
     * @param source key of the source
     */
    public record Threshold(boolean own, String from, String source) {}

    /** Empty when it comes from no table. */
    public static Optional<Table> table(String origin) {
        Matcher it = TABLE.matcher(origin);
        return it.matches()
                ? Optional.of(new Table(it.group(1), it.group(2), it.group(3), it.group(4), it.group(5)))
                : Optional.empty();
    }

    /** Empty when it is no threshold. */
    public static Optional<Threshold> threshold(String origin) {
        Matcher it = THRESHOLD.matcher(origin);
        return it.matches()
                ? Optional.of(new Threshold(it.group(1) != null, it.group(2), it.group(3)))
                : Optional.empty();
    }

    /** What is written otherwise stays as it is. */
    String inWords(String origin) {
        if (origin.equals("antwoord")) {
            return "antwoord in het dossier";
        }
        Matcher sum = SUM.matcher(origin);
        if (sum.matches()) {
            return sum.group(1).equals("1") ? "berekend uit één gegeven" : "berekend uit " + sum.group(1) + " gegevens";
        }
        return table(origin)
                .map(this::inWords)
                .or(() -> threshold(origin).map(this::inWords))
                .orElse(origin);
    }

    private String inWords(Table table) {
        return source(table.source())
                + part(", ", isSaid(table) ? null : table.year())
                + part(", ", table.row())
                + part("; ", table.why())
                + part(". ", table.remark());
    }

    /** Titles such as "Leefbaarometer 3.0, meting 2022" say the year themselves. */
    private boolean isSaid(Table table) {
        return table.year() != null && source(table.source()).endsWith(table.year());
    }

    private String inWords(Threshold threshold) {
        return source(threshold.source())
                + (threshold.own() ? ", eigen waarde van de gemeente" : "")
                + ", vanaf "
                + Dutch.day(threshold.from());
    }

    private static String part(String before, String text) {
        return text == null ? "" : before + text;
    }

    private String source(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? words.source(matcher.group(1), matcher.group(2)) : key;
    }
}
