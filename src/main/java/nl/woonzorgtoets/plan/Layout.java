package nl.woonzorgtoets.plan;

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

    /**
     * Facts by their places; those of which there are none are as they were before.
     *
     * @param before not changed
     */
    Fact[][] placed(Collection<Fact> facts, Fact[][] before) {
        int[] counts = new int[places.size()];
        int[] at = new int[facts.size()];
        int i = 0;
        for (Fact fact : facts) {
            at[i] = placeOf(fact.type());
            if (at[i] >= 0) {
                counts[at[i]]++;
            }
            i++;
        }
        Fact[][] placed = new Fact[counts.length][];
        for (int place = 0; place < counts.length; place++) {
            placed[place] = counts[place] > 0 ? new Fact[counts[place]] : before[place] == null ? NONE : before[place];
        }
        i = 0;
        for (Fact fact : facts) {
            int place = at[i++];
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
