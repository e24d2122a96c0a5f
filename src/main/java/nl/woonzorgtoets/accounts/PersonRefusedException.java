package nl.woonzorgtoets.accounts;

/** What was filled in about a person cannot be taken over; the message says in Dutch what to do about it. */
public final class PersonRefusedException extends Exception {

    private final String field;

    PersonRefusedException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Which of the things that were filled in. */
    public String field() {
        return field;
    }
}
