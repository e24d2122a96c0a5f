package nl.woonzorgtoets.release.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.OwnDocuments;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Keeps concepts in the data folder, the newest hundred; what judges is not touched by them. */
public final class Concepts {

    static final String NAME = "concept-";

    private static final Pattern NUMMER = Pattern.compile(NAME + "[1-9][0-9]{0,8}");
    private static final String HEADS = "overzicht";
    private static final String FILES = "bestanden";
    /** Where lies what was submitted: such a concept is kept. */
    public static final String SUBMITTED = "indieningen";

    private static final int MOST = 100;

    /** As many as a regelset may have, as JSON has bytes. */
    private static final long MOST_BYTES = 28_000_000;

    private final OwnDocuments<Concept> heads;
    private final OwnDocuments<Contents> files;
    private final Clock clock;

    private record Contents(Map<String, byte[]> bestanden) {}

    /** The first that was sent in with these files. */
    public Optional<Concept> firstOf(String hash) {
        return all().stream().filter(it -> it.hash().equals(hash)).reduce((newer, older) -> older);
    }

    /** @param folder made when first needed */
    public Concepts(Path folder, Clock clock) {
        this.heads = new OwnDocuments<>(folder, Concept.class, MOST_BYTES);
        this.files = new OwnDocuments<>(folder, Contents.class, MOST_BYTES);
        this.clock = clock;
    }

    /** Keeps a regelset that can be read under the next number; what this account sent in before keeps the number that it has. */
    public Concept keep(String account, Checked checked) throws CannotWriteException {
        return keep(account, checked.rulebook(), List.of(), false);
    }

    /**
     * @param others accounts of whose work is in it too
     * @param fromFolder whether it lies in a rules folder, and waits to be approved
     */
    public synchronized Concept keep(String account, Rulebook rulebook, List<String> others, boolean fromFolder)
            throws CannotWriteException {
        List<Concept> known = all();
        Optional<Concept> before = known.stream()
                .filter(it ->
                        it.hash().equals(rulebook.hash()) && it.door().equals(account) && it.uitMap() == fromFolder)
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        int next = known.isEmpty() ? 1 : known.get(0).volg() + 1;
        Concept concept = new Concept(
                NAME + next,
                rulebook.framework(),
                rulebook.hash(),
                account,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                rulebook.rules().size(),
                others,
                fromFolder);
        try {
            // First what it consists of: what is listed is there.
            files.write(FILES, concept.nummer(), new Contents(rulebook.files().contents()));
            heads.write(HEADS, concept.nummer(), concept);
            for (Concept old : known.stream()
                    .filter(it -> !isSubmitted(it))
                    .skip(MOST - 1L)
                    .toList()) {
                heads.delete(HEADS, old.nummer());
                files.delete(FILES, old.nummer());
            }
            return concept;
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    private boolean isSubmitted(Concept it) {
        return Files.exists(heads.file(SUBMITTED, it.nummer()));
    }

    /** Newest first. */
    public List<Concept> all() {
        return heads.of(HEADS).stream()
                .sorted(Comparator.comparing(Concept::volg).reversed())
                .toList();
    }

    public Optional<Concept> find(String nummer) {
        return NUMMER.matcher(nummer).matches() ? heads.find(HEADS, nummer) : Optional.empty();
    }

    /** @throws UncheckedIOException its files are gone */
    public RuleFiles files(Concept concept) {
        return files.find(FILES, concept.nummer())
                .map(it -> new RuleFiles(it.bestanden()))
                .orElseThrow(() -> new UncheckedIOException(new IOException(concept.nummer() + " has no files")));
    }
}
