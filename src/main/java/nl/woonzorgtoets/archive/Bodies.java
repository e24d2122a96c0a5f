package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the archive itself looks at in the bodies of entries; the rest is skipped, not buffered. */
final class Bodies {

    private Bodies() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(
            String nummer,
            String moment,
            String sleutel,
            String zaaknummer,
            String gemeente,
            String wijkcode,
            String gebied,
            String fase,
            String oordeel,
            String peildatum,
            String regelset,
            List<String> gevuurd,
            Map<String, String> bijdrage) {

        Case {
            gevuurd = gevuurd == null ? List.of() : gevuurd;
            bijdrage = bijdrage == null ? Map.of() : new TreeMap<>(bijdrage);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(String hash, Map<String, String> bestanden) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Destruction(List<String> nummers, List<Long> volgnummers) {}
}
