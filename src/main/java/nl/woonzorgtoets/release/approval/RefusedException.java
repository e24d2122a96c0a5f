package nl.woonzorgtoets.release.approval;

/** A step on the way to judging that is not taken; the message says in Dutch why, and what to do about it. */
public final class RefusedException extends Exception {

    private final Why why;
    private final String field;

    /** What stands in the way. */
    public enum Why {
        /** Who asks for it. */
        WHO,
        /** How things are. */
        STATE,
        /** What was filled in. */
        FORM
    }

    private RefusedException(Why why, String field, String message) {
        super(message);
        this.why = why;
        this.field = field;
    }

    static RefusedException of(Why why, String message) {
        return new RefusedException(why, null, message);
    }

    public static RefusedException incomplete(String field, String message) {
        return new RefusedException(Why.FORM, field, message);
    }

    public Why why() {
        return why;
    }

    /** Which of the things that were filled in; null when it is about none of them. */
    public String field() {
        return field;
    }
}
