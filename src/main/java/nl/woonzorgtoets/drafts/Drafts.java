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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.OwnDocuments;

/** Keeps drafts as files, one each; a file is there whole or not at all. */
public final class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final String HANDED_IN = ".ingediend";

    /** The largest form that a browser can send, with its letters written out. */
    private static final long MOST_BYTES = 10_000_000;

    /** What a draft is called by. */
    private static final String NAME = "zaak.zaaknummer";

    private final OwnDocuments<Draft> drafts;
    private final Clock clock;

    /** @param folder made when first needed */
    public Drafts(Path folder, Clock clock) {
        this.drafts = new OwnDocuments<>(folder, Draft.class, MOST_BYTES);
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
        return save(account, new Draft(HexFormat.of().formatHex(id), clock.instant(), answers, null, framework, null));
    }

    /**
     * Keeps what was typed, unless the draft has been changed from elsewhere since the form was made; then nothing is kept.
     *
     * @return whether it was kept
     */
    public boolean save(String account, String id, Map<String, List<String>> answers, Draft.Basis basis) {
        return save(account, id, answers, basis, UnaryOperator.identity());
    }

    /**
     * The same, and which row can be put back.
     *
     * @param removed of the row that could be put back before, the one that can be now; either may be null
     */
    public synchronized boolean save(
            String account,
            String id,
            Map<String, List<String>> answers,
            Draft.Basis basis,
            UnaryOperator<Draft.Removed> removed) {
        Optional<Draft> earlier = find(account, id);
        if (earlier.filter(draft -> draft.isChangedSince(basis)).isPresent()) {
            return false;
        }
        save(
                account,
                new Draft(
                        id,
                        clock.instant(),
                        answers,
                        basis.window(),
                        earlier.map(Draft::kader).orElse(null),
                        removed.apply(earlier.map(Draft::removed).orElse(null))));
        return true;
    }

    /** Keeps what was typed in place of what was kept before; returns after it is on disk. */
    private Draft save(String account, Draft draft) {
        try {
            drafts.write(account, sound(draft.id()), draft);
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when this account has no such draft. */
    public Optional<Draft> find(String account, String id) {
        return ID.matcher(id).matches() ? drafts.find(account, id) : Optional.empty();
    }

    /** The drafts of this account, last changed first, of their answers only the number of the case. */
    public List<Draft> of(String account) {
        return of(account, id -> {});
    }

    /** @param unreadable is told the id of each draft that is spoilt or too large */
    public List<Draft> of(String account, Consumer<String> unreadable) {
        return drafts.of(account, draft -> draft.onlyWith(NAME), unreadable).stream()
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
        try {
            drafts.delete(account, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Whether there is such a draft, also when it cannot be read. */
    public boolean isThere(String account, String id) {
        return ID.matcher(id).matches() && Files.isRegularFile(drafts.file(account, id));
    }

    /** Throws it away; the last few can be brought back. */
    public synchronized void delete(String account, String id) {
        try {
            thrownAway(account).take(drafts.file(account, sound(id)), id, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drafts that can be brought back, what was thrown away last first; of their answers only the number of the case. */
    public List<Draft> thrownAwayBy(String account) {
        return thrownAway(account).newestFirst().stream()
                .flatMap(file -> drafts.read(file).stream())
                .map(draft -> draft.onlyWith(NAME))
                .toList();
    }

    /** Whether it was there to bring back. */
    public synchronized boolean bringBack(String account, String id) {
        try {
            return ID.matcher(id).matches() && thrownAway(account).bringBack(id, drafts.file(account, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ThrownAway thrownAway(String account) {
        return new ThrownAway(drafts.folder(account));
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
