package nl.woonzorgtoets.rulebook;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.model.Melding;

/** The files of a regelset by their path within the rules folder, with {@code /} between folders. */
public final class RuleFiles {

    private final SortedMap<String, byte[]> contents;
    private final String hash;

    public RuleFiles(Map<String, byte[]> contents) {
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        this.hash = "sha256:" + Sha256.hex(list());
    }

    /**
     * The files of a folder on disk, without what editors leave behind.
     *
     * @throws RejectedRulebookException something in the folder cannot be read, or is too large
     */
    public static RuleFiles read(Path folder) throws RejectedRulebookException {
        return new RuleFiles(new FolderReader(folder).read());
    }

    /** What can be read of a folder, for somebody who has to put the rest right. */
    public static Reading readWhatIsThere(Path folder) {
        FolderReader reader = new FolderReader(folder);
        List<Melding> meldingen = reader.look();
        return new Reading(new RuleFiles(reader.contents()), meldingen);
    }

    /** @param meldingen everything that could not be read; empty when all of the folder was */
    public record Reading(RuleFiles files, List<Melding> meldingen) {}

    /** Whether a file or folder with this name is left behind by an editor or a system, and never read. */
    public static boolean isLeftover(String name) {
        return FolderReader.isLeftover(name);
    }

    /** Why a file with this path has no place in a regelset, in Dutch; empty when it has. */
    public static Optional<Melding> refusal(String path) {
        return FileCheck.refusal(path);
    }

    /** Paths in code-point order, each with its bytes. */
    public SortedMap<String, byte[]> contents() {
        return contents;
    }

    /**
     * The number of this regelset: SHA-256 over the lines {@code <path> NUL <SHA-256 of the bytes in hex> LF}, in path order.
     */
    public String hash() {
        return hash;
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        contents.forEach((path, bytes) ->
                list.append(path).append('\0').append(Sha256.hex(bytes)).append('\n'));
        return list.toString();
    }
}
