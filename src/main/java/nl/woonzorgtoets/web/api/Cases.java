package nl.woonzorgtoets.web.api;

import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** Finds what a path names. */
final class Cases {

    private Cases() {}

    static KeptCase find(Archive archive, String nummer) {
        return archive.find(nummer)
                .orElseThrow(() -> ProblemException.notFound("Er is geen beoordeling met dit nummer."));
    }
}
