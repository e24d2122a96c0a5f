package nl.woonzorgtoets.app;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.Save;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who stands behind a regelset that lies in the rules folder: whoever saved it on the pages, else just the folder. */
final class Behind {

    private static final String FOLDER = "regelmap";

    private static final Logger LOG = LoggerFactory.getLogger(Behind.class);

    private final Journal journal;
    private final Archive archive;

    Behind(Journal journal, Archive archive) {
        this.journal = journal;
        this.archive = archive;
    }

    String door(String hash) {
        try {
            return journal.of(hash)
                    .filter(this::isNew)
                    .map(save -> save.door().door())
                    .orElse(FOLDER);
        } catch (UncheckedIOException e) {
            LOG.warn("De lijst van bewerkingen kan niet worden gelezen; wie bewaarde, komt niet in het archief.", e);
            return FOLDER;
        }
    }

    /**
     * Somebody who puts an earlier regelset back on disk does not do so in the name of whoever saved it once: a save is spent when
     * something else became active since. Only while two saves follow each other closely does the first become active after the second.
     */
    private boolean isNew(Save save) {
        Instant saved = Instant.parse(save.moment());
        List<Activation> since = archive.activations().stream()
                .filter(it -> !Instant.parse(it.moment()).isBefore(saved))
                .toList();
        return isNewest(save)
                ? since.stream()
                        .noneMatch(it ->
                                it.hash().equals(save.regelset()) || it.door().equals(FOLDER))
                : since.isEmpty();
    }

    private boolean isNewest(Save save) {
        return journal.all().get(0).id().equals(save.id());
    }
}
