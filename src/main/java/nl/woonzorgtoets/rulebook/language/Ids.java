package nl.woonzorgtoets.rulebook.language;

import java.util.HashMap;
import java.util.Map;

/** The ids of all rules of a folder, each with its place: an id belongs to one rule for ever. */
final class Ids {

    private final Map<String, String> places = new HashMap<>();

    /** Takes the id for this rule, or reports which rule has it already. */
    void claim(String id, String path, RuleText rule) {
        if (id == null) {
            return;
        }
        String place = path + ", regel " + rule.line(0);
        String other = places.putIfAbsent(id, place);
        if (other != null) {
            rule.refuse(
                    1,
                    "Nummer " + id + " is al van een andere regel: " + other
                            + ". Kies een nummer dat nog niet gebruikt is.");
        }
    }
}
