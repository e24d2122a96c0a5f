package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a move changes one answer, or one list of a dossier. */
public sealed interface Wijziging {

    /** Dossier path of the question; of {@link Rij} the name of the list. */
    String veld();

    /** Whether there is something to choose: how far it goes, or which of some that do as well. */
    default boolean kiest() {
        return true;
    }

    /**
     * The answer becomes this.
     *
     * @param waar in a list: which rows change
     * @param naar a code, a number or true or false
     */
    record Wordt(String veld, Map<String, Set<String>> waar, Object naar) implements Wijziging {

        @Override
        public boolean kiest() {
            return false;
        }
    }

    /**
     * The number becomes what that threshold is on the day and place of a plan; then it is a {@link Wordt}.
     *
     * @param waar in a list: which rows change
     */
    record Drempelwaarde(String veld, Map<String, Set<String>> waar, String drempel) implements Wijziging {

        @Override
        public boolean kiest() {
            return false;
        }
    }

    /** The answer goes up or down the options, as far as is needed, and no further than the last of these. */
    record Trede(String veld, List<String> codes) implements Wijziging {}

    /** The number goes towards this one, as far as is needed. */
    record Getal(String veld, BigDecimal tot) implements Wijziging {}

    /** One of these is chosen as well; each with how it is said. */
    record Erbij(String veld, Map<String, String> keuzes) implements Wijziging {}

    /** These are no longer chosen. */
    record Eraf(String veld, Set<String> codes) implements Wijziging {

        @Override
        public boolean kiest() {
            return false;
        }
    }

    /**
     * The number gets smaller over all rows together, to no less than half. Of the numbers of one move that do, the first is counted: those in
     * the same rows go along with it, those elsewhere as the whole of it does.
     *
     * @param nietOnder dossier path of the number, in the same row, that it does not go below; or null
     */
    record Kleiner(String veld, Map<String, Set<String>> waar, String nietOnder) implements Wijziging {}

    /**
     * The row of a list with these answers gets those; where there is none, it comes.
     *
     * @param veld name of the list
     */
    record Rij(String veld, Map<String, Object> met, Map<String, Object> wordt) implements Wijziging {

        @Override
        public boolean kiest() {
            return false;
        }
    }
}
