package nl.woonzorgtoets.archive;

import nl.woonzorgtoets.document.CaseDocument;

/**
 * A case that is about to be kept.
 *
 * @param document all of it but its number, which the archive gives
 * @param beside what it was judged beside
 */
public record NewCase(CaseDocument document, Snapshot beside) {

    /** Of which nobody else waits for the disk. */
    public NewCase(CaseDocument document) {
        this(document, Snapshot.of(document.portfolio()));
    }
}
