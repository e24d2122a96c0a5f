package nl.woonzorgtoets.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;

/** Where everything stands in a run: which types of facts, and how much room the rest takes. */
final class Layout {

    private static final Fact[] NONE = {};

    private final Map<String, Integer> places = new HashMap<>();
    private int rows;
    private int settled;
    private int counted;

    int place(FactType type) {
        return places.computeIfAbsent(type.name(), name -> places.size());
    }

    /** Negative when no rule looks at it. */
    int placeOf(FactType type) {
        return places.getOrDefault(type.name(), -1);
    }

    /** Of those types that some rule looks at. */
    BitSet placesOf(Collection<FactType> types) {
        BitSet found = new BitSet();
        types.stream().mapToInt(this::placeOf).filter(place -> place >= 0).forEach(found::set);
        return found;
    }

    /**
     * Facts by their places; those of which there are none are as they were before.
     *
     * @param before not changed
     */
    Fact[][] placed(Collection<Fact> facts, Fact[][] before) {
        int[] counts = new int[places.size()];
        for (Fact fact : facts) {
            int place = placeOf(fact.type());
            if (place >= 0) {
                counts[place]++;
            }
        }
        Fact[][] placed = new Fact[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            placed[i] = counts[i] > 0 ? new Fact[counts[i]] : before[i] == null ? NONE : before[i];
        }
        for (Fact fact : facts) {
            int place = placeOf(fact.type());
            if (place >= 0) {
                placed[place][placed[place].length - counts[place]--] = fact;
            }
        }
        return placed;
    }

    /** At least as many facts are tried together. */
    void holds(int atLeast) {
        rows = Math.max(rows, atLeast);
    }

    int oneSettledMore() {
        return settled++;
    }

    int oneCountedMore() {
        return counted++;
    }

    int types() {
        return places.size();
    }

    int rows() {
        return rows;
    }

    int settled() {
        return settled;
    }

    int counted() {
        return counted;
    }
}
