package nl.woonzorgtoets.rulebook.language;

/** Ends the reading of one part of a rule; the rest of the file is still read. */
final class NotInLanguage extends Exception {

    private final int token;
    private final String suggestion;

    /** @param token index of the token where it goes wrong */
    NotInLanguage(int token, String message, String suggestion) {
        super(message, null, false, false);
        this.token = token;
        this.suggestion = suggestion;
    }

    int token() {
        return token;
    }

    String suggestion() {
        return suggestion;
    }
}
