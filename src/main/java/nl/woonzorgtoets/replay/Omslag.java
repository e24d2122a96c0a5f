package nl.woonzorgtoets.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.replay.Replay.Verschil;

/** How many cases went from one oordeel to another. */
public record Omslag(String van, String naar, long zaken) {

    /** Which oordeel became which. */
    record Soort(String van, String naar) implements Comparable<Soort> {

        @Override
        public int compareTo(Soort other) {
            return (van + " " + naar).compareTo(other.van + " " + other.naar);
        }
    }

    /** Of a replay whose oordeel is another. */
    static Soort of(Replay replay) {
        Verschil oordeel = replay.at("/oordeel").orElseThrow();
        return new Soort(String.valueOf(oordeel.toen()), String.valueOf(oordeel.nu()));
    }

    /** Most cases first. */
    static List<Omslag> all(Map<Soort, Long> counts) {
        return counts.entrySet().stream()
                .map(it -> new Omslag(it.getKey().van(), it.getKey().naar(), it.getValue()))
                .sorted(Comparator.comparing(Omslag::zaken).reversed())
                .toList();
    }
}
