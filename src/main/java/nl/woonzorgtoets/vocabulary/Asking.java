package nl.woonzorgtoets.vocabulary;

/**
 * Whom a question is for, and what for.
 *
 * @param wie code of who can answer it; null when the framework does not say
 * @param informatie why it is asked although no verdict rests on it; null when one does
 * @param tied what an answer to it says something about
 */
public record Asking(String wie, String informatie, Tied tied) {

    public static final Asking NONE = new Asking(null, null, Tied.TO_PLAN);

    /** What an answer says something about; once that is another, the answer says nothing any more. */
    public enum Tied {
        TO_PLAN,
        /** To where the plan lies. */
        TO_PLACE,
        /** To the larger area that the place lies within. */
        TO_AREA
    }
}
