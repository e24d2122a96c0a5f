package nl.woonzorgtoets.rulebook.language;

/** Ends the reading of one part of a rule; the rest of the file is still read. */
final class NotInLanguage extends Exception {

    private final Place place;
    private final String suggestion;

    /** @param suggestion what was probably meant, or null */
    NotInLanguage(Place place, String message, String suggestion) {
        super(message, null, false, false);
        this.place = place;
        this.suggestion = suggestion;
    }

    Place place() {
        return place;
    }

    String suggestion() {
        return suggestion;
    }
}
