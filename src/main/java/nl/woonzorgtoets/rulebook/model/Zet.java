package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
}
