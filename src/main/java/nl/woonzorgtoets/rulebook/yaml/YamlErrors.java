package nl.woonzorgtoets.rulebook.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the YAML parser says in English, by kind, in words that help a policy officer. */
final class YamlErrors {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("(TAB)", "Er staat een tab. Gebruik spaties om in te springen.");
        KINDS.put(
                "mapping values are not allowed",
                "Hier staat een dubbele punt te veel, of de inspringing klopt niet. Zet een tekst met een dubbele punt tussen aanhalingstekens.");
        KINDS.put("alias", "Ankers en verwijzingen (& en *) mogen hier niet. Schrijf de waarde uit.");
        KINDS.put("another document", "In het bestand staan meer documenten (---). Er mag er maar een zijn.");
        KINDS.put("could not find expected ':'", "Hier ontbreekt een dubbele punt na de sleutel.");
        KINDS.put("block end", "De inspringing klopt niet: deze regel hoort bij niets.");
        KINDS.put("stream end", "Een aanhalingsteken of haakje wordt nergens gesloten.");
        KINDS.put("end of stream", "Een aanhalingsteken of haakje wordt nergens gesloten.");
        KINDS.put("',' or", "Hier ontbreekt een komma of een haakje.");
        KINDS.put(
                "escape",
                "Na een backslash tussen dubbele aanhalingstekens staat een teken dat daar niet mag. Gebruik enkele aanhalingstekens.");
        KINDS.put("tag", "Tags (zoals !!…) mogen hier niet.");
    }

    private YamlErrors() {}

    static String inDutch(String problem) {
        String text = problem == null ? "" : problem;
        return KINDS.entrySet().stream()
                .filter(kind -> text.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Dit is geen geldige YAML.");
    }
}
