package nl.woonzorgtoets.rulebook;

/**
 * A value of a case that not everybody may see.
 *
 * @param fact name of the fact type
 * @param pointer place of the fact
 */
public record SecretPlace(String fact, String pointer, String field) {

    String place() {
        return pointer + "/" + field;
    }
}
