package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.VerdictReader.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import tools.jackson.databind.JsonNode;

/** Says why a rule did not fire: what it asks for and what was found, or which answers are still open. */
final class Reasons {

    private final Words words;
    private final WhyNotFired whyNotFired;
    private final Map<String, Rule> rules;

    /** @param day the peildatum of the case, or empty */
    Reasons(Words words, String day) {
        this.words = words;
        Rulebook rulebook = words.rulebook();
        LocalDate peildatum = day.isEmpty() ? null : LocalDate.parse(day);
        this.whyNotFired = rulebook == null ? null : new WhyNotFired(new RuleWording(rulebook, peildatum, null));
        this.rules = rulebook == null
                ? Map.of()
                : rulebook.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
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
        return inWords(node).orElseGet(() -> asWritten(node));
    }

    /** Empty when the regelset of that time cannot be read any more. */
    private Optional<String> inWords(JsonNode node) {
        Rule rule = rules.get(text(node, "regel"));
        if (rule == null) {
            return Optional.empty();
        }
        Object found = plain(node.path("waarde"));
        List<Object> values = found instanceof List<?> all
                ? all.stream().map(it -> (Object) it).toList()
                : found == null ? List.of() : List.of(found);
        return whyNotFired.of(rule, text(node, "voorwaarde"), text(node, "feit"), values, text(node, "vereist"));
    }

    private static String asWritten(JsonNode node) {
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
