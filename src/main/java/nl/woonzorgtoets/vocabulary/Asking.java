package nl.woonzorgtoets.vocabulary;

/**
 * Whom a question is for, and what for.
 *
 * @param wie code of who can answer it; null when the framework does not say
 * @param informatie why it is asked although no verdict rests on it; null when one does
 */
public record Asking(String wie, String informatie) {

    public static final Asking NONE = new Asking(null, null);
}
