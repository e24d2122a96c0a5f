package nl.woonzorgtoets.app;

import java.time.Instant;
import java.util.Optional;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.FolderWatch;
import nl.woonzorgtoets.release.Proposal;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that something judges as soon as the service listens: what judged last, then the rules folder when it is sound. */
final class RulesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RulesAtStart.class);

    private final Archive archive;
    private final RulebookShelf shelf;
    private final Journal journal;
    private final FolderWatch watch;

    RulesAtStart(Settings settings, Archive archive, RulebookShelf shelf, Release release, Journal journal) {
        this.archive = archive;
        this.shelf = shelf;
        this.journal = journal;
        Proposal folder = Proposal.ofFolder(settings.rules(), this::author);
        this.watch = new FolderWatch(settings.rules(), () -> release.release(folder));
    }

    void start() {
        archive.latestActivation().ifPresent(this::takeUpAgain);
        watch.start();
    }

    private void takeUpAgain(Activation last) {
        try {
            Optional<Rulebook> rulebook = shelf.find(last.hash());
            rulebook.ifPresent(found -> shelf.activate(found, Instant.parse(last.moment())));
        } catch (RejectedRulebookException e) {
            LOG.warn("Regelset {} uit het archief wordt door deze versie niet meer geaccepteerd.", last.hash());
        }
    }

    /** What lies in the folder came from outside, unless a save was interrupted before it was released. */
    private Author author(String hash) {
        Instant last =
                archive.latestActivation().map(it -> Instant.parse(it.moment())).orElse(null);
        return journal.unreleased(hash, last).orElse(Author.RULES_FOLDER);
    }

    void close() {
        watch.close();
    }
}
