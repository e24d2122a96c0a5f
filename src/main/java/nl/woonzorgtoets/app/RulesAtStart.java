package nl.woonzorgtoets.app;

import java.time.Instant;
import java.util.Optional;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.release.FolderWatch;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that something judges as soon as the service listens: what judged last, then the rules folder when it is sound. */
final class RulesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RulesAtStart.class);

    private final Settings settings;
    private final Archive archive;
    private final RulebookShelf shelf;
    private final Release release;
    private final Behind behind;
    private final FolderWatch watch;

    RulesAtStart(Settings settings, Archive archive, RulebookShelf shelf, Release release, Behind behind) {
        this.settings = settings;
        this.archive = archive;
        this.shelf = shelf;
        this.release = release;
        this.behind = behind;
        this.watch = new FolderWatch(settings.rules(), this::offer);
    }

    void start() {
        archive.latestActivation().ifPresent(this::takeUpAgain);
        if (settings.activatesBySelf()) {
            offer();
            watch.start();
        }
    }

    private void takeUpAgain(Activation last) {
        try {
            Optional<Rulebook> rulebook = shelf.find(last.hash());
            rulebook.ifPresent(found -> shelf.activate(found, Instant.parse(last.moment())));
        } catch (RejectedRulebookException e) {
            LOG.warn("Regelset {} uit het archief wordt door deze versie niet meer geaccepteerd.", last.hash());
        }
    }

    private void offer() {
        try {
            release.offer(settings.rules(), behind::door);
        } catch (StoreUnavailableException e) {
            LOG.warn("De regelmap wacht: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("De regelmap kon niet worden verwerkt; wat actief is, blijft gelden.", e);
        }
    }

    void close() {
        watch.close();
    }
}
