package nl.woonzorgtoets.archive.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * A folder of cases as {@link CaseFiles} writes it, read and checked.
 *
 * @param whole whether it claims to be a whole archive; else a selection
 * @param lines the file with the entries
 * @param cases how many cases there are in it
 * @param rules the regelsets by their number, also those that do not match it
 * @param problems what is wrong; empty when all is well
 */
public record CaseFolder(
        boolean whole, Path lines, int cases, SortedMap<String, RuleFiles> rules, List<FolderProblem> problems) {

    static final String LINES = "archief.jsonl";
    static final String CONTENTS = "inhoud.json";
    static final String RULES = "regelsets";

    private static final String ALGORITHM = "sha256:";

    /** @throws IOException the folder itself cannot be read; everything else is a problem with file and line */
    public static CaseFolder read(Path folder) throws IOException {
        return new CaseFolderReader(folder).read();
    }

    /** All that can be read, in order, also those with a problem; one at a time, for a folder can be larger than memory. */
    public Stream<Entry> entries() {
        try {
            TextLines text = new TextLines(lines);
            return Stream.iterate(next(text), Objects::nonNull, it -> next(text))
                    .map(CaseFolder::entry)
                    .flatMap(Optional::stream)
                    .onClose(() -> close(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(TextLines text) {
        try {
            return text.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Entry> entry(String line) {
        try {
            return Optional.of(EntryLine.read(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void close(TextLines text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (Stream<Entry> entries = entries()) {
            archive.restore(entries, rules.values());
        }
    }

    static String hex(String hash) {
        return hash.substring(ALGORITHM.length());
    }

    static String hash(String hex) {
        return ALGORITHM + hex;
    }
}
