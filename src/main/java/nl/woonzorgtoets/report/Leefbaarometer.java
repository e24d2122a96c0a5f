package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A measure that calls itself a signal; whoever uses it says so, once and in full. */
final class Leefbaarometer {

    static final String NAME = "Leefbaarometer";

    static final String CAVEAT =
            "Bij de Leefbaarometer hoort een kanttekening, die de makers er zelf bij zetten. Het cijfer is een"
                    + " signaal. Het laat zien waar het zinvol is om beter te kijken, en het zegt niet waarom een plek zo scoort. Een oordeel"
                    + " over een wijk is het dus niet. Daarom onderzoekt de gemeente ter plaatse of het beeld klopt, voordat zij een besluit"
                    + " neemt dat op dit cijfer rust.";

    private Leefbaarometer() {}

    static boolean counted(Judged judged) {
        return judged.facts().anyMatch(Leefbaarometer::isFigure);
    }

    static boolean isFigure(JsonNode fact) {
        String field = text(fact, "veld");
        return field.startsWith("leefbaarometer") || field.startsWith("lbm");
    }

    /** Whether the verdict rests on it; then the caveat stands at the verdict itself. */
    static boolean decided(Judged judged) {
        Set<String> deciding = judged.json()
                .path("beslissend")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return judged.findings()
                .filter(it -> deciding.contains(text(it, "aspect")))
                .flatMap(it -> it.path("feiten").valueStream())
                .anyMatch(Leefbaarometer::isFigure);
    }

    /** The text without the sentence that only says what {@link #CAVEAT} says, or leaves open whether it counts. */
    static String withoutCaveat(String text) {
        return Arrays.stream(text.split("(?<=[.!?]) "))
                .filter(it ->
                        !it.matches("(De Leefbaarometer (is|blijft) een signaal|Rust dit op de Leefbaarometer).*"))
                .collect(Collectors.joining(" "));
    }
}
