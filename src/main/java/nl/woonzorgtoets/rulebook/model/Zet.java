package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that can honestly be changed in a plan, so that the verdict may become better.
 *
 * @param zin what to do, with holes for what follows from the plan
 * @param door code of who does it
 * @param moeite how much it asks, from 1 to 3
 * @param als when it can be proposed: one of these has to hold; empty: always
 * @param wijzigt the answers that change together
 */
public record Zet(
        String naam, String zin, String door, int moeite, List<Map<String, Set<String>>> als, List<Wijziging> wijzigt) {

    /** Hole for the number that a plan gets. */
    public static final String AANTAL = "aantal";

    /** Hole for the number that a plan has. */
    public static final String NU = "nu";

    /** Hole for what is chosen: an option, or any of those that do as well. */
    public static final String KEUZE = "keuze";

    /** With the thresholds that it names worked out; null when one of them does not hold. */
    public Zet met(Function<String, Object> drempels) {
        List<Wijziging> uitgewerkt = wijzigt.stream()
                .map(it -> it instanceof Wijziging.Drempelwaarde een ? wordt(een, drempels.apply(een.drempel())) : it)
                .toList();
        return uitgewerkt.stream().anyMatch(Objects::isNull) ? null : new Zet(naam, zin, door, moeite, als, uitgewerkt);
    }

    private static Wijziging wordt(Wijziging.Drempelwaarde it, Object waarde) {
        return waarde == null ? null : new Wijziging.Wordt(it.veld(), it.waar(), waarde);
    }
}
