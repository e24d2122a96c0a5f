package nl.woonzorgtoets.release;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;

/**
 * The check of edited regelsets, one at a time and each once, so that typing leaves the machine to those who judge. Of what one account asks
 * while it types only the newest counts.
 */
public final class Checks {

    private static final int REMEMBERED = 6;
    private static final long LOOK_AGAIN_MS = 50;

    private final Semaphore turn = new Semaphore(1, true);
    private final Map<String, Object> newest = new ConcurrentHashMap<>();
    private final Map<String, Checked> known = LastUsed.map(REMEMBERED);

    /** Waits for its turn. */
    public Checked of(RuleFiles files) {
        Checked earlier = known(files.hash());
        if (earlier != null) {
            return earlier;
        }
        turn.acquireUninterruptibly();
        return inTurn(files);
    }

    /** Empty when this account asked for something newer in the meantime. */
    public Optional<Checked> whileTyping(String account, RuleFiles files) {
        Object ticket = new Object();
        newest.put(account, ticket);
        Checked earlier = known(files.hash());
        if (earlier != null) {
            return Optional.of(earlier);
        }
        try {
            while (!turn.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
                if (newest.get(account) != ticket) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        if (newest.get(account) != ticket) {
            turn.release();
            return Optional.empty();
        }
        return Optional.of(inTurn(files));
    }

    private Checked inTurn(RuleFiles files) {
        try {
            Checked earlier = known(files.hash());
            Checked checked = earlier == null ? Checked.of(files, likest(files)) : earlier;
            synchronized (known) {
                known.put(files.hash(), checked);
            }
            return checked;
        } finally {
            turn.release();
        }
    }

    /** Of what was checked, what most of these files are the same as; null when nothing was. */
    private Rulebook likest(RuleFiles files) {
        synchronized (known) {
            return known.values().stream()
                    .map(Checked::rulebook)
                    .filter(Objects::nonNull)
                    .max(Comparator.comparingLong(it -> inCommon(it.files(), files)))
                    .orElse(null);
        }
    }

    private static long inCommon(RuleFiles one, RuleFiles other) {
        return one.contents().entrySet().stream()
                .filter(it -> Arrays.equals(it.getValue(), other.contents().get(it.getKey())))
                .count();
    }

    private Checked known(String hash) {
        synchronized (known) {
            return known.get(hash);
        }
    }
}
