package nl.woonzorgtoets.release;

/**
 * Who proposes a regelset, and why.
 *
 * @param account who was signed in
 * @param naam who that was, when several people share the account; null when not given
 * @param waarom the reason, in a sentence; null when not given
 */
public record Author(String account, String naam, String waarom) {

    /** Whoever changes the rules folder itself. */
    public static final Author RULES_FOLDER = new Author("regelmap", null, null);

    /** How the archive names who stands behind a regelset. */
    public String signature() {
        return naam == null ? account : account + " (" + naam + ")";
    }
}
