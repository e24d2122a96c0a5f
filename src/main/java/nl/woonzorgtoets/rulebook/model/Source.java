package nl.woonzorgtoets.rulebook.model;

/**
 * A place in a policy document.
 *
 * @param document key in bronnen.yaml
 * @param paragraph paragraph within it, or null for the whole document
 */
public record Source(String document, String paragraph) {

    public static Source parse(String reference) {
        int colon = reference.indexOf(':');
        return colon < 0
                ? new Source(reference, null)
                : new Source(reference.substring(0, colon), reference.substring(colon + 1));
    }

    @Override
    public String toString() {
        return paragraph == null ? document : document + ":" + paragraph;
    }
}
