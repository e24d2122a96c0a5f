package nl.woonzorgtoets.web.api;

import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.assessment.KeptCase;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** Finds what a path names. */
final class Cases {

    private Cases() {}

    static KeptCase find(SqliteArchive archive, String nummer) {
        return archive.find(nummer)
                .orElseThrow(() -> ProblemException.notFound("Er is geen beoordeling met dit nummer."));
    }
}
