package nl.woonzorgtoets.archive.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * A folder of cases as {@link CaseFiles} writes it, read and checked.
 *
 * @param whole whether it claims to be a whole archive; else a selection
 * @param entries all that could be read, in order; also those with a problem
 * @param rules the regelsets by their number, also those that do not match it
 * @param problems what is wrong; empty when all is well
 */
public record CaseFolder(
        boolean whole, List<Entry> entries, SortedMap<String, RuleFiles> rules, List<FolderProblem> problems) {

    static final String LINES = "archief.jsonl";
    static final String CONTENTS = "inhoud.json";
    static final String RULES = "regelsets";

    private static final String ALGORITHM = "sha256:";

    /** @throws IOException the folder itself cannot be read; everything else is a problem with file and line */
    public static CaseFolder read(Path folder) throws IOException {
        return new CaseFolderReader(folder).read();
    }

    /**
     * Puts a whole archive into an empty one, seal for seal.
     *
     * @throws IllegalArgumentException the folder has problems or is a selection, or the archive is not empty
     */
    public void restoreInto(Archive archive) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("De map is niet in orde: " + problems.get(0));
        }
        if (!whole) {
            throw new IllegalArgumentException("Alleen een volledig archief kan worden ingelezen, geen selectie.");
        }
        archive.restore(entries, rules.values());
    }

    static String hex(String hash) {
        return hash.substring(ALGORITHM.length());
    }

    static String hash(String hex) {
        return ALGORITHM + hex;
    }
}
