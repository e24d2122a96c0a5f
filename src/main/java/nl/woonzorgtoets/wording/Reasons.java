package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.VerdictReader.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says why a rule did not fire: what it asks for and what was found, or which answers are still open. */
final class Reasons {

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    String of(JsonNode node) {
        if (text(node, "reden").equals("ONBEKEND")) {
            String open = node.path("ontbreekt")
                    .valueStream()
                    .map(it -> words.question(it.asString("")))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return "Nog niet te zeggen" + (open.isEmpty() ? "." : ". Nog open: " + open + ".");
        }
        return "Er geldt niet: " + text(node, "voorwaarde") + ". Gevonden: " + shown(node.path("waarde")) + ".";
    }

    private static String shown(JsonNode value) {
        Object plain = plain(value);
        if (plain == null) {
            return "niets";
        }
        if (plain instanceof List<?> values) {
            return values.isEmpty()
                    ? "niets"
                    : values.stream().map(Reasons::word).collect(Collectors.joining(", "));
        }
        return word(plain);
    }

    private static String word(Object value) {
        return value instanceof BigDecimal number
                ? Dutch.number(number)
                : value instanceof Boolean yes ? (yes ? "ja" : "nee") : String.valueOf(value);
    }

    static Object plain(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Reasons::plain).toList();
        }
        return node.isNumber()
                ? node.decimalValue()
                : node.isBoolean() ? (Object) node.booleanValue() : node.isNull() ? null : node.asString("");
    }
}
