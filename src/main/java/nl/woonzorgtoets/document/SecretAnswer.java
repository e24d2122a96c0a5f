package nl.woonzorgtoets.document;

/**
 * A value that not everybody may see, such as where a refuge is.
 *
 * @param fact name of the fact type
 * @param pointer place of the fact
 */
public record SecretAnswer(String fact, String pointer, String field) {

    /** Where an answer stands in the dossier. */
    public String place() {
        return pointer + "/" + field;
    }
}
