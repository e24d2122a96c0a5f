package nl.woonzorgtoets.release.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.wording.Dutch;

/** Collects what differs about one topic. */
final class ChangeCollector {

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*( .{1,20})?");

    private final Topic topic;
    private final List<Change> changes = new ArrayList<>();

    ChangeCollector(Topic topic) {
        this.topic = topic;
    }

    List<Change> changes() {
        return changes;
    }

    void add(String text) {
        add(text, List.of());
    }

    void add(String text, List<String> parts) {
        changes.add(new Change(topic, text, List.copyOf(parts)));
    }

    /** Only when some part differs. */
    void addIfAny(String text, List<String> parts) {
        if (!parts.isEmpty()) {
            add(text, parts);
        }
    }

    /** What is new, what has parts that differ and what is gone, each by its name. */
    <T> void compare(
            Map<String, T> was, Map<String, T> becomes, Function<T, String> name, BiFunction<T, T, Parts> parts) {
        compare(was, becomes, name, it -> add(name.apply(it) + " is nieuw."), parts);
    }

    /** @param fresh says what is new in its own words */
    <T> void compare(
            Map<String, T> was,
            Map<String, T> becomes,
            Function<T, String> name,
            Consumer<T> fresh,
            BiFunction<T, T, Parts> parts) {
        each(
                was,
                becomes,
                fresh,
                (old, now) -> addIfAny(
                        name.apply(now) + " is gewijzigd.",
                        parts.apply(old, now).all()),
                gone -> add(name.apply(gone) + " vervalt."));
    }

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
