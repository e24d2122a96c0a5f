package nl.woonzorgtoets.release.concepts;

import java.time.Instant;
import java.util.List;

/**
 * A regelset that does not judge yet.
 *
 * @param nummer such as {@code concept-3}
 * @param kader key of the framework that it is a regelset of
 * @param hash of its files
 * @param door account that sent it in
 * @param regels how many rules it has
 * @param bijdragers accounts of others whose work is in it
 * @param uitMap whether it lay in a rules folder, and waited to be approved
 */
public record Concept(
        String nummer,
        String kader,
        String hash,
        String door,
        Instant moment,
        int regels,
        List<String> bijdragers,
        Boolean uitMap) {

    public Concept {
        uitMap = Boolean.TRUE.equals(uitMap);
        bijdragers = bijdragers == null ? List.of() : List.copyOf(bijdragers);
    }

    /** Which came how many before it. */
    int volg() {
        return Integer.parseInt(nummer.substring(Concepts.NAME.length()));
    }
}
