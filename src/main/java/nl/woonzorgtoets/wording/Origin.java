package nl.woonzorgtoets.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a value comes from, for people: the evidence notes it with file names and keys. */
final class Origin {

    /** File, year and place of the row, key of the source; then why this row, and a remark. */
    private static final Pattern TABLE = Pattern.compile(
            "regio/[^,]+, (?:(\\d{4}), )?(.*?)(?: \\(regel \\d+\\))? \\(bron: ([^)]+)\\)(?:; ([^.]*))?(?:\\. (.*))?");

    private static final Pattern THRESHOLD =
            Pattern.compile("drempel \\S+( van \\S+)?, geldig vanaf (\\S+) \\(([^)]+)\\)");
    private static final Pattern KEY = Pattern.compile("([^:]+)(?::(.+))?");

    private final Words words;

    Origin(Words words) {
        this.words = words;
    }

    /** What is written otherwise stays as it is. */
    String inWords(String origin) {
        if (origin.equals("antwoord")) {
            return "antwoord in het dossier";
        }
        Matcher table = TABLE.matcher(origin);
        if (table.matches()) {
            return table(table);
        }
        Matcher threshold = THRESHOLD.matcher(origin);
        return threshold.matches()
                ? source(threshold.group(3)) + (threshold.group(1) == null ? "" : ", eigen waarde van de gemeente")
                        + ", vanaf " + Dutch.day(threshold.group(2))
                : origin;
    }

    private String table(Matcher table) {
        StringBuilder text = new StringBuilder(source(table.group(3)));
        append(text, ", ", table.group(1));
        append(text, ", ", table.group(2));
        append(text, "; ", table.group(4));
        append(text, ". ", table.group(5));
        return text.toString();
    }

    private static void append(StringBuilder text, String before, String part) {
        if (part != null) {
            text.append(before).append(part);
        }
    }

    private String source(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? words.source(matcher.group(1), matcher.group(2)) : key;
    }
}
