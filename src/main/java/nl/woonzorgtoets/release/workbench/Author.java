package nl.woonzorgtoets.release.workbench;

/**
 * Who saves, and why.
 *
 * @param account who was signed in
 * @param naam who that was, when several people share the account; null when not given
 * @param waarom the reason, in a sentence
 */
public record Author(String account, String naam, String waarom) {

    /** How the archive names who stands behind a regelset. */
    public String door() {
        return naam == null ? account : account + " (" + naam + ")";
    }
}
