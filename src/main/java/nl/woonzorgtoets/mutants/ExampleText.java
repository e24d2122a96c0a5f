package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.explanation.Requirement;
import nl.woonzorgtoets.vocabulary.Truth;

/** An example as its file would say it. */
public final class ExampleText {

    private ExampleText() {}

    static String of(FoundExample it) {
        String about = it.subject().rule() != null
                ? "regel: " + it.subject().rule().id()
                : "tussenuitkomst: " + it.subject().result().naam();
        return of(about, it.name(), it.given(), it.outcome());
    }

    /** What comes of a rule where that is given. */
    public static String ofRule(String id, String name, Map<String, Object> given, Truth outcome) {
        return of("regel: " + id, name, given, outcome);
    }

    private static String of(String about, String name, Map<String, Object> given, Object outcome) {
        StringBuilder text = new StringBuilder();
        text.append("  - ")
                .append(about)
                .append("\n    geval: ")
                .append(quoted(name))
                .append("\n    grens: ja\n    gegeven:");
        if (given.isEmpty()) {
            text.append(" {}");
        }
        given.forEach(
                (key, value) -> text.append("\n      ").append(key).append(": ").append(value(value)));
        return text.append("\n    verwacht: ")
                .append(outcome(outcome))
                .append("\n")
                .toString();
    }

    private static String outcome(Object outcome) {
        if (outcome instanceof Truth truth) {
            return switch (truth) {
                case TRUE -> "vuurt";
                case FALSE -> "vuurt niet";
                case UNKNOWN -> "onbekend";
            };
        }
        return Requirement.text(outcome);
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.isEmpty()
                    ? "{}"
                    : members.entrySet().stream()
                            .map(it -> it.getKey() + ": " + value(it.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> rows) {
            boolean wide = !rows.isEmpty() && rows.get(0) instanceof Map;
            String all = rows.stream().map(ExampleText::value).collect(Collectors.joining(", "));
            return wide ? "[ " + all + " ]" : "[" + all + "]";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String text ? plain(text) : String.valueOf(value);
    }

    /** Codes and days need no quotes, unless YAML would take them for something else. */
    private static String plain(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9_.-]*|\\d{4}-\\d{2}-\\d{2}")
                && !text.matches("(?i)true|false|ja|nee|yes|no|on|off|null|y|n");
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
