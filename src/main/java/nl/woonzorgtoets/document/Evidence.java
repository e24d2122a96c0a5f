package nl.woonzorgtoets.document;

import java.time.LocalDate;

/**
 * What is needed to judge it again.
 *
 * @param regelset hash of the regelset that judged
 * @param dossierSha256 hex digest of the dossier as received
 */
public record Evidence(String regelset, LocalDate peildatum, String dossierSha256) {}
