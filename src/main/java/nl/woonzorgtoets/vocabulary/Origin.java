package nl.woonzorgtoets.vocabulary;

/**
 * Where a value comes from, in words that can stand in a report.
 *
 * @param pointer JSON pointer to the answer in the dossier, or null when it is not an answer
 */
public record Origin(String text, String pointer) {

    public static Origin answer(String pointer) {
        return new Origin("antwoord", pointer);
    }
}
