package nl.woonzorgtoets.web.ui.dossiers;

import nl.woonzorgtoets.vocabulary.DossierProblem;

/** A file that is no dossier; the message tells whoever chose it what to do. */
final class NoDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String NOT_JSON = "Dit bestand is geen dossier in JSON. Er is niets overgenomen. ";

    private NoDossierException(String message) {
        super(message);
    }

    static NoDossierException of(DossierProblem problem) {
        String place = problem.pointer().isEmpty() ? "" : "Bij " + problem.pointer() + ": ";
        return new NoDossierException(NOT_JSON + place + problem.message());
    }

    static NoDossierException empty() {
        return new NoDossierException("Dit bestand is leeg. Er is niets overgenomen.");
    }

    static NoDossierException other() {
        return new NoDossierException(NOT_JSON + "Het bevat wel JSON, maar geen onderdelen van een dossier.");
    }
}
