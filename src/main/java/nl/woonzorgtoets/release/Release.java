package nl.woonzorgtoets.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a rules folder from files to active rulebook, or refuses it with everything that is wrong. */
public final class Release {

    private static final Logger LOG = LoggerFactory.getLogger(Release.class);

    /** Where it is noted for ever which regelset became active when. */
    public interface Register {

        void activated(RuleFiles files, Instant moment, String door);
    }

    private final RulebookShelf shelf;
    private final Register register;
    private final Clock clock;
    private volatile Looked looked = new Looked(null, List.of());

    /** What may become of a folder. */
    public enum Fate {
        ACTIEF,
        GEWEIGERD,
        /** Not looked at yet, or not any more. */
        NIET_BEKEKEN
    }

    /** The folder as it was last offered; the hash is null when it could not be read as a whole. */
    private record Looked(String hash, List<Melding> rejected) {}

    public Release(RulebookShelf shelf, Register register, Clock clock) {
        this.shelf = shelf;
        this.register = register;
        this.clock = clock;
    }

    /** The rulebook in these files, with its examples run; nothing becomes active. */
    public static Rulebook check(RuleFiles files) throws RejectedRulebookException {
        Checked checked = Checked.of(files);
        if (!checked.isSound()) {
            throw new RejectedRulebookException(checked.meldingen());
        }
        return checked.rulebook();
    }

    /** Offers the folder as it is now; it becomes active when it is sound and not active yet. */
    public void offer(Path folder, String door) {
        offer(folder, hash -> door);
    }

    /** @param doorOf who stands behind the regelset with this hash */
    public synchronized void offer(Path folder, UnaryOperator<String> doorOf) {
        String hash = null;
        try {
            RuleFiles files = RuleFiles.read(folder);
            hash = files.hash();
            if (isActive(hash)) {
                looked = new Looked(hash, List.of());
                return;
            }
            activate(check(files), doorOf.apply(hash));
        } catch (RejectedRulebookException e) {
            reject(hash, e.meldingen());
        }
    }

    /** Makes a rulebook active that was checked before. */
    public synchronized void activate(Rulebook rulebook, String door) {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        register.activated(rulebook.files(), moment, door);
        shelf.activate(rulebook, moment);
        looked = new Looked(rulebook.hash(), List.of());
        LOG.info(
                "Regelset {} is actief: {} regels",
                rulebook.hash(),
                rulebook.rules().size());
    }

    public ReleaseState state() {
        Looked last = looked;
        try {
            RulebookShelf.Active active = shelf.active();
            Rulebook rulebook = active.rulebook();
            return new ReleaseState(
                    rulebook.hash(), active.since(), rulebook.rules().size(), last.rejected());
        } catch (NoActiveRulebookException e) {
            return new ReleaseState(null, null, 0, last.rejected());
        }
    }

    /** What became of the folder with this hash. */
    public Fate fateOf(String hash) {
        Looked last = looked;
        if (isActive(hash)) {
            return Fate.ACTIEF;
        }
        return hash.equals(last.hash()) && !last.rejected().isEmpty() ? Fate.GEWEIGERD : Fate.NIET_BEKEKEN;
    }

    private boolean isActive(String hash) {
        return hash.equals(state().hash());
    }

    private void reject(String hash, List<Melding> meldingen) {
        looked = new Looked(hash, meldingen);
        LOG.warn("De regelmap is afgewezen; de actieve regelset blijft gelden. {} meldingen:", meldingen.size());
        meldingen.forEach(melding -> LOG.warn(
                "{}:{}:{} {} {}",
                melding.bestand(),
                melding.regel(),
                melding.kolom(),
                melding.melding(),
                melding.suggestie() == null ? "" : melding.suggestie()));
    }
}
