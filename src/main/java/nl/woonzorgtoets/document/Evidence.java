package nl.woonzorgtoets.document;

import java.time.LocalDate;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Laag;

/**
 * What is needed to judge it again.
 *
 * @param regelset hash of the regelset that judged
 * @param dossierSha256 hex digest of the dossier as received
 * @param laag the addition to the framework that counted; null when none did
 */
public record Evidence(String regelset, LocalDate peildatum, String dossierSha256, Laag laag) {

    /** What of that regelset judged. */
    public Rulebook van(Rulebook regelset) {
        return laag == null ? regelset : regelset.metLaag(laag.code());
    }
}
