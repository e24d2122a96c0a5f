package nl.woonzorgtoets.vocabulary;

/**
 * Whom a question is for, and what for.
 *
 * @param wie code of who can answer it; null when the framework does not say
 * @param informatie why it is asked although no verdict rests on it; null when one does
 * @param tied what an answer to it says something about
 * @param change how somebody may honestly change the answer to make a plan better
 */
public record Asking(String wie, String informatie, Tied tied, Change change) {

    public static final Asking NONE = new Asking(null, null, Tied.TO_PLAN, Change.NONE);

    /** Which way an answer can honestly change. */
    public enum Change {
        /** It says what the plan or the place is, or the framework does not say. */
        NONE,
        ANY,
        /** A larger number, yes, one choice more, or an option further down. */
        UP,
        /** A smaller number, no, one choice less, or an option further up. */
        DOWN;

        public boolean allowsUp() {
            return this == ANY || this == UP;
        }

        public boolean allowsDown() {
            return this == ANY || this == DOWN;
        }
    }

    public Asking changed(Change how) {
        return new Asking(wie, informatie, tied, how);
    }

    /** What an answer says something about; once that is another, the answer says nothing any more. */
    public enum Tied {
        TO_PLAN,
        /** To where the plan lies. */
        TO_PLACE,
        /** To the larger area that the place lies within. */
        TO_AREA
    }
}
