package nl.woonzorgtoets.release.approval;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.Save;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lies in a rules folder judges by itself only while there is no second person who could approve; from then on it becomes a concept, in which is
 * the work of everybody who saved since the last activation.
 *
 * @param journal of that folder
 * @param alone whether there is no second person in a framework, and the installation wants it so
 */
public record WaitingFolders(Concepts concepts, Journal journal, Archive archive, Predicate<String> alone)
        implements Release.Policy {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingFolders.class);

    @Override
    public boolean activatesBySelf(Rulebook rulebook) {
        return alone.test(rulebook.framework()) && !waited(rulebook.hash());
    }

    /** What had to wait does not slip in when the second person leaves. */
    private boolean waited(String hash) {
        return concepts.all().stream().anyMatch(it -> it.uitMap() && it.hash().equals(hash));
    }

    @Override
    public void waits(Rulebook rulebook, Author author) {
        if (waited(rulebook.hash())) {
            return;
        }
        try {
            concepts.keep(author.account(), rulebook, contributors(rulebook.framework()), true);
        } catch (CannotWriteException e) {
            LOG.warn("Van de regelmap kon geen concept worden gemaakt: {}", e.getMessage());
        }
    }

    private List<String> contributors(String framework) {
        Instant last = archive.latestActivation(framework::equals)
                .map(Activation::moment)
                .map(Instant::parse)
                .orElse(Instant.MIN);
        return journal.all().stream()
                .filter(it -> Instant.parse(it.moment()).isAfter(last))
                .map(Save::author)
                .map(Author::account)
                .distinct()
                .toList();
    }
}
