package nl.woonzorgtoets.release.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.woonzorgtoets.wording.Dutch;

/** How a value is written in a sentence. */
final class InWords {

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*( .{1,20})?");

    private InWords() {}

    static String word(Object value) {
        if (value == null || "".equals(value)) {
            return "niets";
        }
        if (value instanceof BigDecimal number) {
            return Dutch.number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof LocalDate day) {
            return Dutch.day(day);
        }
        return value instanceof Number || FIGURE.matcher(value.toString()).matches()
                ? value.toString()
                : "‘" + value + "’";
    }
}
