package nl.woonzorgtoets.release;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.woonzorgtoets.rulebook.Melding;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
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
    private volatile List<Melding> rejected = List.of();

    public Release(RulebookShelf shelf, Register register, Clock clock) {
        this.shelf = shelf;
        this.register = register;
        this.clock = clock;
    }

    /** The rulebook in these files, with its examples run; nothing becomes active. */
    public static Rulebook check(RuleFiles files) throws RejectedRulebookException {
        Rulebook rulebook = RulebookReader.read(files);
        List<Melding> failures = Examples.failures(rulebook);
        if (!failures.isEmpty()) {
            throw new RejectedRulebookException(failures);
        }
        return rulebook;
    }

    /** Offers the folder as it is now; it becomes active when it is sound and not active yet. */
    public synchronized void offer(Path folder, String door) {
        try {
            RuleFiles files = RuleFiles.read(folder);
            if (isActive(files.hash())) {
                rejected = List.of();
                return;
            }
            activate(check(files), door);
        } catch (RejectedRulebookException e) {
            reject(e.meldingen());
        }
    }

    /** Makes a rulebook active that was checked before. */
    public synchronized void activate(Rulebook rulebook, String door) {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        register.activated(rulebook.files(), moment, door);
        shelf.activate(rulebook, moment);
        rejected = List.of();
        LOG.info(
                "Regelset {} is actief: {} regels",
                rulebook.hash(),
                rulebook.rules().size());
    }

    public ReleaseState state() {
        List<Melding> refused = rejected;
        try {
            RulebookShelf.Active active = shelf.active();
            Rulebook rulebook = active.rulebook();
            return new ReleaseState(
                    rulebook.hash(), active.since(), rulebook.rules().size(), refused);
        } catch (NoActiveRulebookException e) {
            return new ReleaseState(null, null, 0, refused);
        }
    }

    private boolean isActive(String hash) {
        return hash.equals(state().hash());
    }

    private void reject(List<Melding> meldingen) {
        rejected = meldingen;
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
