package nl.woonzorgtoets.vocabulary;

/**
 * One thing that is wrong with a dossier.
 *
 * @param pointer JSON pointer to the place
 * @param message Dutch sentence that says what is wrong and what is allowed
 * @param suggestion the nearest valid name, or null
 */
public record DossierProblem(String pointer, String message, String suggestion) {}
