package nl.woonzorgtoets.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.replay.Replay.Verschil;

/**
 * How many cases went from one oordeel to another.
 *
 * @param vanNaam what the regelset that gave it calls it, as is {@code naarNaam}
 */
public record Omslag(String van, String naar, String vanNaam, String naarNaam, long zaken) {

    /** Which oordeel became which. */
    record Soort(String van, String naar, String vanNaam, String naarNaam) implements Comparable<Soort> {

        @Override
        public int compareTo(Soort other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Of a replay whose oordeel is another. */
    static Soort of(Replay replay) {
        Verschil oordeel = replay.at("/oordeel").orElseThrow();
        Verschil naam = replay.at("/oordeelNaam").orElse(oordeel);
        return new Soort(
                String.valueOf(oordeel.toen()),
                String.valueOf(oordeel.nu()),
                String.valueOf(naam.toen()),
                String.valueOf(naam.nu()));
    }

    /** Most cases first. */
    static List<Omslag> all(Map<Soort, Long> counts) {
        return counts.entrySet().stream()
                .map(it -> new Omslag(
                        it.getKey().van(),
                        it.getKey().naar(),
                        it.getKey().vanNaam(),
                        it.getKey().naarNaam(),
                        it.getValue()))
                .sorted(Comparator.comparing(Omslag::zaken).reversed())
                .toList();
    }
}
