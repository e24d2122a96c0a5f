package nl.woonzorgtoets.rulebook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.base.LastUsed;

/** Every rulebook that may be asked for, by hash, and the one that judges now. */
public final class RulebookShelf {

    /** Built rulebooks kept at hand; others are built again from their files when an audit asks for them. */
    private static final int AT_HAND = 8;

    /** @param since when it became active */
    public record Active(Rulebook rulebook, Instant since) {}

    private final Function<String, Optional<RuleFiles>> stored;
    private final Map<String, Rulebook> atHand = LastUsed.map(AT_HAND);
    private volatile Active active;

    /** @param stored finds the files of an earlier regelset by hash */
    public RulebookShelf(Function<String, Optional<RuleFiles>> stored) {
        this.stored = stored;
    }

    /** @throws NoActiveRulebookException when no valid rules folder has been seen yet */
    public Active active() {
        Active now = active;
        if (now == null) {
            throw new NoActiveRulebookException();
        }
        return now;
    }

    public void activate(Rulebook rulebook, Instant since) {
        active = new Active(rulebook, since);
    }

    /**
     * The rulebook with that hash, built from its stored files when it is not at hand.
     *
     * @throws RejectedRulebookException when this version of the program no longer accepts those files
     */
    public Optional<Rulebook> find(String hash) throws RejectedRulebookException {
        Active now = active;
        if (now != null && now.rulebook().hash().equals(hash)) {
            return Optional.of(now.rulebook());
        }
        synchronized (atHand) {
            Rulebook known = atHand.get(hash);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<RuleFiles> files = stored.apply(hash);
            if (files.isEmpty()) {
                return Optional.empty();
            }
            Rulebook built = RulebookReader.read(files.get());
            atHand.put(hash, built);
            return Optional.of(built);
        }
    }

    /** The same; empty also when this version of the program no longer accepts those files. */
    public Optional<Rulebook> readable(String hash) {
        try {
            return find(hash);
        } catch (RejectedRulebookException e) {
            return Optional.empty();
        }
    }
}
