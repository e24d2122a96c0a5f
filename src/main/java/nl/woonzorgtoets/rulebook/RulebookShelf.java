package nl.woonzorgtoets.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.woonzorgtoets.base.LastUsed;
import nl.woonzorgtoets.base.Reach;

/** Every rulebook that may be asked for, by hash, and those that judge now: one for each rules folder. */
public final class RulebookShelf {

    /** The name of the rules folder of an installation with one framework, and of the first one of an installation with several. */
    public static final String FIRST_FOLDER = "";

    /** Built rulebooks kept at hand; others are built again from their files when an audit asks for them. */
    private static final int AT_HAND = 8;

    /** @param since when it became active */
    public record Active(Rulebook rulebook, Instant since) {}

    /** With which rules folder whoever asks now works. */
    public interface Choice {

        /** Its name; null when it was not chosen. */
        String folder();
    }

    private final Function<String, Optional<RuleFiles>> stored;
    private final Choice choice;
    private final Reach.Asking asking;
    private final Map<String, Rulebook> atHand = LastUsed.map(AT_HAND);
    private volatile Map<String, Active> byFolder = Map.of();

    /** @param stored finds the files of an earlier regelset by hash */
    public RulebookShelf(Function<String, Optional<RuleFiles>> stored) {
        this(stored, () -> null, Reach.Asking.PROGRAM);
    }

    /** @param asking what is out of reach of whoever asks, is for them as if it were not there */
    public RulebookShelf(Function<String, Optional<RuleFiles>> stored, Choice choice, Reach.Asking asking) {
        this.stored = stored;
        this.choice = choice;
        this.asking = asking;
    }

    /**
     * What judges now: of the folder that was chosen, else the only one.
     *
     * @throws NoActiveRulebookException when no valid rules folder has been seen yet
     * @throws WhichFrameworkException when several judge and none was chosen
     */
    public Active active() {
        String chosen = choice.folder();
        if (chosen == null) {
            return active(null);
        }
        return in(chosen).orElseThrow(NoActiveRulebookException::new);
    }

    /**
     * The same by the key of the framework, whatever was chosen.
     *
     * @param framework null: the only one
     */
    public Active active(String framework) {
        List<Active> now = all();
        if (now.isEmpty()) {
            throw new NoActiveRulebookException();
        }
        if (framework == null && now.size() == 1) {
            return now.get(0);
        }
        return now.stream()
                .filter(it -> it.rulebook().framework().equals(framework))
                .findFirst()
                .orElseThrow(() -> new WhichFrameworkException(
                        framework,
                        now.stream().map(it -> it.rulebook().framework()).toList()));
    }

    /** What judges now; empty when no valid rules folder has been seen yet, or several judge and none was chosen. */
    public Optional<Rulebook> current() {
        String chosen = choice.folder();
        List<Active> now = all();
        Optional<Active> only = now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty();
        return (chosen == null ? only : in(chosen)).map(Active::rulebook);
    }

    /** What judges now, of every folder. */
    public List<Active> all() {
        return byFolder.values().stream().filter(it -> isInReach(it.rulebook())).toList();
    }

    /** What judges by this folder. */
    public Optional<Active> in(String folder) {
        return Optional.ofNullable(byFolder.get(folder)).filter(it -> isInReach(it.rulebook()));
    }

    /** Whether another folder than this one judges by this framework, whoever asks. */
    public boolean isTaken(String framework, String folder) {
        return byFolder.entrySet().stream()
                .anyMatch(it -> !it.getKey().equals(folder)
                        && it.getValue().rulebook().framework().equals(framework));
    }

    private boolean isInReach(Rulebook rulebook) {
        return asking.reach().has(rulebook.framework());
    }

    public void activate(Rulebook rulebook, Instant since) {
        activate(FIRST_FOLDER, rulebook, since);
    }

    /** From now on this is what judges by that folder. */
    public synchronized void activate(String folder, Rulebook rulebook, Instant since) {
        Map<String, Active> now = new TreeMap<>(byFolder);
        now.put(folder, new Active(rulebook, since));
        byFolder = now;
    }

    /**
     * The rulebook with that hash, built from its stored files when it is not at hand.
     *
     * @throws RejectedRulebookException when this version of the program no longer accepts those files
     */
    public Optional<Rulebook> find(String hash) throws RejectedRulebookException {
        return built(hash).filter(this::isInReach);
    }

    private Optional<Rulebook> built(String hash) throws RejectedRulebookException {
        for (Active now : byFolder.values()) {
            if (now.rulebook().hash().equals(hash)) {
                return Optional.of(now.rulebook());
            }
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
