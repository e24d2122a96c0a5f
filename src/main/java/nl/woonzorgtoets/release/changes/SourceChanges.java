package nl.woonzorgtoets.release.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;

/** Sources that came, went or are described otherwise, and files that only explain or draw. */
final class SourceChanges {

    private final Found found = new Found(Topic.BRONNEN);

    private SourceChanges() {}

    static List<Change> between(Rulebook was, Rulebook becomes) {
        SourceChanges changes = new SourceChanges();
        Found.each(
                was.bronnen(),
                becomes.bronnen(),
                it -> changes.found.add("Bron " + Found.word(it.titel()) + " is nieuw."),
                changes::compare,
                it -> changes.found.add("Bron " + Found.word(it.titel()) + " vervalt."));
        return changes.found.changes();
    }

    private void compare(Bron old, Bron fresh) {
        Parts parts = new Parts()
                .from("Titel", old.titel(), fresh.titel())
                .from("Datum", old.datum(), fresh.datum())
                .from("Vindplaats", old.vindplaats(), fresh.vindplaats())
                .from("Opmerking", old.opmerking(), fresh.opmerking())
                .each("Titel van de paragraaf", old.paragrafen(), fresh.paragrafen());
        found.addIfAny("Bron " + Found.word(fresh.titel()) + " is gewijzigd.", parts.all());
    }

    /** Files that say nothing to a rule: the handbook, the list of changes, outlines for the map. */
    static List<Change> otherFiles(Rulebook was, Rulebook becomes) {
        Found files = new Found(Topic.UITLEG);
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
