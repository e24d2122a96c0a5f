package nl.woonzorgtoets.release.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.woonzorgtoets.wording.Dutch;

/** Two collections side by side, and values as a sentence has them. */
final class ChangeCollector {

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*( .{1,20})?");

    private ChangeCollector() {}

    /** Everything under its key, in the order of the second; then what is gone. */
    static <T> void each(
            Map<String, T> was, Map<String, T> becomes, Consumer<T> fresh, BiConsumer<T, T> both, Consumer<T> gone) {
        becomes.forEach((key, value) -> {
            if (was.containsKey(key)) {
                both.accept(was.get(key), value);
            } else {
                fresh.accept(value);
            }
        });
        was.forEach((key, value) -> {
            if (!becomes.containsKey(key)) {
                gone.accept(value);
            }
        });
    }

    static <T> Map<String, T> by(Function<T, String> key, Iterable<T> all) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach(it -> found.put(key.apply(it), it));
        return found;
    }

    /** How a value is written in a sentence. */
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
            return Dutch.day(day.toString());
        }
        return value instanceof Number || FIGURE.matcher(value.toString()).matches()
                ? value.toString()
                : "‘" + value + "’";
    }
}
