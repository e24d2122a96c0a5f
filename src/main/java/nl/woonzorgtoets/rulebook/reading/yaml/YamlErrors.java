package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser says in English, by kind, in words that help a policy officer. */
final class YamlErrors {

    private static final String NOT_CLOSED = "Hier ontbreekt een komma of een haakje."
            + " Staat er een enkel aanhalingsteken in een tekst, zoals in foto's? Schrijf het daar dubbel: foto''s."
            + " Eindigt een tekst op een vraagteken? Zet hem tussen aanhalingstekens.";
    private static final String NOT_CLOSED_BELOW =
            "Het haakje dat hier begint, wordt op deze regel niet gesloten. Of er ontbreekt een komma of een aanhalingsteken.";
    private static final String NEVER_CLOSED = "Een aanhalingsteken of haakje dat hier begint, wordt nergens gesloten.";
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("(TAB)", "Er staat een tab. Gebruik spaties om in te springen.");
        KINDS.put(
                "mapping values are not allowed",
                "Hier staat een dubbele punt te veel, of de inspringing klopt niet. Zet een tekst met een dubbele punt tussen aanhalingstekens."
                        + " Is hier niets mis, kijk dan op de regel erboven: na een dubbele punt hoort een spatie.");
        KINDS.put("alias", "Ankers en verwijzingen (& en *) mogen hier niet. Schrijf de waarde uit.");
        KINDS.put("another document", "In het bestand staan meer documenten (---). Er mag er maar een zijn.");
        KINDS.put("could not find expected ':'", "Hier ontbreekt een dubbele punt na de sleutel.");
        KINDS.put("block end", "De inspringing klopt niet: deze regel hoort bij niets.");
        KINDS.put("stream end", NEVER_CLOSED);
        KINDS.put("end of stream", NEVER_CLOSED);
        KINDS.put("',' or", NOT_CLOSED);
        KINDS.put(
                "escape",
                "Na een backslash tussen dubbele aanhalingstekens staat een teken dat daar niet mag. Gebruik enkele aanhalingstekens.");
        KINDS.put("tag", "Tags (zoals !!…) mogen hier niet.");
    }

    private YamlErrors() {}

    /** Where to look: a bracket that is not closed is noticed only lines later. */
    static void report(String file, MarkedYAMLException error, Meldingen meldingen) {
        Mark problem = error.getProblemMark();
        Mark begin = error.getContextMark();
        String text = inDutch(error.getProblem());
        boolean later = begin != null && problem != null && begin.getLine() < problem.getLine();
        boolean below = later && text.equals(NOT_CLOSED);
        Mark place = below || later && text.equals(NEVER_CLOSED) ? begin : problem;
        meldingen.add(
                file,
                place == null ? 0 : place.getLine() + 1,
                place == null ? 0 : place.getColumn() + 1,
                below ? NOT_CLOSED_BELOW : text,
                null);
    }

    private static String inDutch(String problem) {
        String text = problem == null ? "" : problem;
        return KINDS.entrySet().stream()
                .filter(kind -> text.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        "Dit is geen geldige YAML. Begint een tekst met een vraagteken of een ander leesteken? Zet hem tussen aanhalingstekens.");
    }
}
