package nl.woonzorgtoets.explanation;

/** The rules combine more facts than an assessment may take; no verdict is given. */
public final class TooManyMatchesException extends RuntimeException {

    private final String rule;

    TooManyMatchesException(String rule, int budget) {
        super("Regel " + rule + " heeft meer dan " + budget
                + " combinaties van feiten nodig. Maak de regel eenvoudiger of het dossier kleiner.");
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
