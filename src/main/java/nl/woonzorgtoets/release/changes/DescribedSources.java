package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.wording.Words;

/** Sources, and files that only explain or draw. */
final class DescribedSources {

    private DescribedSources() {}

    static List<Thing> of(Rulebook rulebook) {
        List<Thing> sources = new ArrayList<>();
        rulebook.bronnen().values().forEach(it -> sources.add(source(it)));
        Words words = new Words(rulebook);
        rulebook.gronden().forEach((what, ground) -> sources.add(ground(what, ground, words)));
        return sources;
    }

    /** Why an addition to the framework departs from it there. */
    private static Thing ground(String what, String ground, Words words) {
        String name = "De grond " + (what.isEmpty() ? "van de aanvulling" : "bij " + word(what));
        String text = ground.contains(" ") ? ground : words.source(ground);
        return new Thing("grond " + what, name + ": " + text, name + " is gewijzigd.", name + " vervalt.")
                .is("Grond", text);
    }

    private static Thing source(Bron bron) {
        return Thing.named(bron.key(), "Bron " + word(bron.titel()))
                .is("Titel", bron.titel())
                .is("Soort", bron.soort() == null ? null : bron.soort().name().toLowerCase(Locale.ROOT))
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
