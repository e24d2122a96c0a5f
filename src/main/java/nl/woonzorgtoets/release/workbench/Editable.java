package nl.woonzorgtoets.release.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.Melding;

/** Which files can be edited from a window, and what may be typed in them; the refusals are in Dutch. */
public final class Editable {

    private static final int MOST_EDITS = 300;
    /** What a browser can send in one form; a larger table is put in the folder itself. */
    private static final int MOST_SHOWN = 1_000_000;

    private Editable() {}

    static Optional<String> refusalOfNew(WorkingCopy copy, String path, String text) {
        Optional<String> alike = copy.files().contents().keySet().stream()
                .filter(it -> differOnlyInCapitals(it, path))
                .map(it -> "Er is al " + it + ". Gebruik dezelfde hoofdletters en kleine letters.")
                .findFirst();
        return alike.isPresent() ? alike : refusal(copy, path, text);
    }

    static Optional<String> refusal(WorkingCopy copy, String path, String text) {
        Optional<String> noPlace = RuleFiles.refusal(path).map(Editable::sentence);
        if (noPlace.isPresent()) {
            return noPlace;
        }
        if (!isEditable(path, copy.onDisk(path))) {
            return Optional.of("Dit bestand kan hier alleen worden bekeken.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_SHOWN) {
            return Optional.of("De tekst is te groot: hier ten hoogste 1 MB. Er is niets bewaard.");
        }
        return copy.edits().size() < MOST_EDITS || copy.edits().containsKey(path)
                ? Optional.empty()
                : Optional.of("U heeft te veel onbewaarde wijzigingen. Bewaar eerst wat klaar is.");
    }

    /** Outlines on a map are made with other programs, and bytes that are no text would not survive a window. */
    public static boolean isEditable(String path, byte[] onDisk) {
        return !path.endsWith(".geojson")
                && (onDisk == null || onDisk.length <= MOST_SHOWN && LineEndings.decode(onDisk) != null);
    }

    private static String sentence(Melding melding) {
        String suggestion = melding.suggestie();
        return melding.melding() + (suggestion == null ? "" : " Bedoelt u '" + suggestion + "'?");
    }

    /** In the whole name, or in that of the folder: on many machines those would be one. */
    private static boolean differOnlyInCapitals(String one, String other) {
        String folder = one.substring(0, one.lastIndexOf('/') + 1);
        return one.equalsIgnoreCase(other)
                || other.length() > folder.length()
                        && other.regionMatches(true, 0, folder, 0, folder.length())
                        && !other.startsWith(folder);
    }
}
