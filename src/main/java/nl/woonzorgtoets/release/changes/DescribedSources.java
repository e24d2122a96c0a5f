package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;

/** Sources, and files that only explain or draw. */
final class DescribedSources {

    private DescribedSources() {}

    static List<Thing> of(Rulebook rulebook) {
        return rulebook.bronnen().values().stream()
                .map(DescribedSources::source)
                .toList();
    }

    private static Thing source(Bron bron) {
        return Thing.named(bron.key(), "Bron " + word(bron.titel()))
                .is("Titel", bron.titel())
                .is("Datum", bron.datum())
                .is("Vindplaats", bron.vindplaats())
                .is("Opmerking", bron.opmerking())
                .each("Titel van de paragraaf", bron.paragrafen(), number -> number);
    }

    /** Files that say nothing to a rule: the handbook, the list of changes, outlines for the map. */
    static List<Thing> otherFiles(Rulebook rulebook) {
        List<Thing> files = new ArrayList<>();
        rulebook.files().contents().forEach((path, bytes) -> {
            if (path.endsWith(".md") || path.endsWith(".geojson")) {
                String changed = "De tekst van " + path + " is gewijzigd.";
                files.add(new Thing(path, path + " is nieuw.", changed, path + " is weg.")
                        .silently("tekst", Sha256.hex(bytes), "Kijk regel voor regel."));
            }
        });
        return files;
    }
}
