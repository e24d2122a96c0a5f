package nl.woonzorgtoets.archive.ledger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;

/** What the archive itself looks at in the bodies of entries; the rest is skipped, not buffered. */
public final class EntryBodies {

    private EntryBodies() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Replay(String id, CaseFilter zaken, List<Different> anders) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Different(String nummer) {}

        /** The cases that it names. */
        public List<String> nummers() {
            List<String> nummers = new ArrayList<>();
            if (zaken != null && zaken.nummer() != null) {
                nummers.add(zaken.nummer());
            }
            if (anders != null) {
                anders.stream().map(Different::nummer).forEach(nummers::add);
            }
            return nummers;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rules(String hash, Map<String, String> bestanden) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Destruction(List<String> nummers, List<Long> volgnummers) {}
}
