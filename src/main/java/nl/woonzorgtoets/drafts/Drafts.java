package nl.woonzorgtoets.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.OwnDocuments;

/** Keeps drafts as files, one each; a file is there whole or not at all. */
public final class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final String HANDED_IN = ".ingediend";

    private final OwnDocuments<Draft> drafts;
    private final Clock clock;

    /** @param folder made when first needed */
    public Drafts(Path folder, Clock clock) {
        this.drafts = new OwnDocuments<>(folder, Draft.class);
        this.clock = clock;
    }

    /**
     * A new draft of this account.
     *
     * @param framework key of the framework whose questions are answered
     */
    public Draft create(String account, Map<String, List<String>> answers, String framework) {
        byte[] id = new byte[8];
        RANDOM.nextBytes(id);
        return save(account, HexFormat.of().formatHex(id), answers, null, framework);
    }

    /**
     * Keeps what was typed, unless the draft has been changed from elsewhere since the form was made; then nothing is kept.
     *
     * @return whether it was kept
     */
    public synchronized boolean save(String account, String id, Map<String, List<String>> answers, Draft.Basis basis) {
        Optional<Draft> earlier = find(account, id);
        if (earlier.filter(draft -> draft.isChangedSince(basis)).isPresent()) {
            return false;
        }
        save(account, id, answers, basis.window(), earlier.map(Draft::kader).orElse(null));
        return true;
    }

    /** Keeps what was typed in place of what was kept before; returns after it is on disk. */
    private Draft save(String account, String id, Map<String, List<String>> answers, String window, String framework) {
        Draft draft = new Draft(id, clock.instant(), answers, window, framework);
        try {
            drafts.write(account, sound(id), draft);
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when this account has no such draft. */
    public Optional<Draft> find(String account, String id) {
        return ID.matcher(id).matches() ? drafts.find(account, id) : Optional.empty();
    }

    /** The drafts of this account, last changed first. */
    public List<Draft> of(String account) {
        return drafts.of(account).stream()
                .sorted(Comparator.comparing(Draft::changed).reversed())
                .toList();
    }

    /** The draft is a case now: what is kept of it is only which. */
    public void handedIn(String account, String id, String nummer) {
        try {
            AtomicFiles.write(caseOf(account, sound(id)), nummer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(account, id);
    }

    /** The number of the case that this draft became; empty when it did not become one. */
    public Optional<String> became(String account, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path file = caseOf(account, id);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String account, String id) {
        try {
            drafts.delete(account, sound(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is kept which case a draft became. */
    private Path caseOf(String account, String id) {
        return drafts.folder(account).resolve(id + HANDED_IN);
    }

    private static String sound(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a draft");
        }
        return id;
    }
}
