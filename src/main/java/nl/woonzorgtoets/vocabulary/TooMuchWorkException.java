package nl.woonzorgtoets.vocabulary;

/** An assessment that would take more combinations of facts than it may: it is refused, not awaited. */
public final class TooMuchWorkException extends RuntimeException {

    public TooMuchWorkException(int budget) {
        super("Dit dossier vraagt bij deze regels meer dan " + budget
                + " vergelijkingen van feiten. Maak het dossier kleiner of de regels eenvoudiger.");
    }

    /** @param rule id of the rule that asks too much */
    public TooMuchWorkException(int budget, String rule) {
        super("Regel " + rule + " vraagt bij dit dossier meer dan " + budget
                + " vergelijkingen van feiten. Maak de regel eenvoudiger of het dossier kleiner.");
    }
}
