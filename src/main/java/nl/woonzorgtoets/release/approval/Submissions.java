package nl.woonzorgtoets.release.approval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.woonzorgtoets.base.OwnDocuments;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;

/** Keeps what was submitted beside the concepts, until it is approved: from then on the archive has it. */
final class Submissions {

    private static final long MOST_BYTES = 1_000_000;

    private final OwnDocuments<Submission> documents;

    Submissions(Path folder) {
        this.documents = new OwnDocuments<>(folder, Submission.class, MOST_BYTES);
    }

    /** Of these files only. */
    Optional<Submission> of(Concept concept) {
        return documents
                .find(Concepts.SUBMITTED, concept.nummer())
                .filter(it -> it.hash().equals(concept.hash()));
    }

    void keep(Submission submission) throws CannotWriteException {
        try {
            documents.write(Concepts.SUBMITTED, submission.nummer(), submission);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }
}
