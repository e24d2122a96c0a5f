package nl.woonzorgtoets.release.approval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.base.OwnDocuments;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.workbench.CannotWriteException;

/** Keeps beside the concepts on which day they come to judge. */
final class Plannings {

    private static final String PLANNED = "planningen";
    private static final long MOST_BYTES = 100_000;

    private final OwnDocuments<Planning> documents;

    Plannings(Path folder) {
        this.documents = new OwnDocuments<>(folder, Planning.class, MOST_BYTES);
    }

    List<Planning> all() {
        return documents.of(PLANNED);
    }

    /** Of these files only. */
    Optional<Planning> of(Concept concept) {
        return documents.find(PLANNED, concept.nummer()).filter(it -> it.hash().equals(concept.hash()));
    }

    void keep(Planning planning) throws CannotWriteException {
        try {
            documents.write(PLANNED, planning.nummer(), planning);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }

    void drop(String nummer) throws CannotWriteException {
        try {
            documents.delete(PLANNED, nummer);
        } catch (IOException e) {
            throw CannotWriteException.ofData(e);
        }
    }
}
