package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;

/** Sources that came, went or are described otherwise, and files that only explain or draw. */
final class SourceChanges {

    private SourceChanges() {}

    static List<Change> between(Rulebook was, Rulebook becomes) {
        ChangeCollector found = new ChangeCollector(Topic.BRONNEN);
        found.compare(was.bronnen(), becomes.bronnen(), it -> "Bron " + word(it.titel()), SourceChanges::parts);
        return found.changes();
    }

    private static Parts parts(Bron old, Bron fresh) {
        return new Parts()
                .from("Titel", old.titel(), fresh.titel())
                .from("Datum", old.datum(), fresh.datum())
                .from("Vindplaats", old.vindplaats(), fresh.vindplaats())
                .from("Opmerking", old.opmerking(), fresh.opmerking())
                .each("Titel van de paragraaf", old.paragrafen(), fresh.paragrafen());
    }

    /** Files that say nothing to a rule: the handbook, the list of changes, outlines for the map. */
    static List<Change> otherFiles(Rulebook was, Rulebook becomes) {
        ChangeCollector files = new ChangeCollector(Topic.UITLEG);
        Map<String, byte[]> old = was.files().contents();
        Map<String, byte[]> fresh = becomes.files().contents();
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(fresh.keySet());
        paths.removeIf(path -> !path.endsWith(".md") && !path.endsWith(".geojson"));
        for (String path : paths) {
            if (!old.containsKey(path)) {
                files.add(path + " is nieuw.");
            } else if (!fresh.containsKey(path)) {
                files.add(path + " is weg.");
            } else if (!Arrays.equals(old.get(path), fresh.get(path))) {
                files.add("De tekst van " + path + " is gewijzigd.");
            }
        }
        return files.changes();
    }
}
