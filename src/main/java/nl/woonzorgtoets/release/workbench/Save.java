package nl.woonzorgtoets.release.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.woonzorgtoets.release.Author;

/**
 * Files that somebody saved into the rules folder together.
 *
 * @param moment ISO-8601 in UTC
 * @param regelset the hash of the whole folder after it
 */
public record Save(
        String id, String moment, @JsonProperty("door") Author author, List<SavedFile> bestanden, String regelset) {

    /**
     * @param oud SHA-256 of what was there; null when nothing was
     * @param nieuw SHA-256 of what is there now; null when it is gone
     */
    public record SavedFile(String pad, String oud, String nieuw) {}
}
