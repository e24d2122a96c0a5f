package nl.woonzorgtoets.release.concepts;

import java.time.Instant;

/**
 * A regelset that does not judge yet.
 *
 * @param nummer such as {@code concept-3}
 * @param kader key of the framework that it is a regelset of
 * @param hash of its files
 * @param door account that sent it in
 * @param regels how many rules it has
 */
public record Concept(String nummer, String kader, String hash, String door, Instant moment, int regels) {

    /** Which came how many before it. */
    int volg() {
        return Integer.parseInt(nummer.substring(Concepts.NAME.length()));
    }
}
