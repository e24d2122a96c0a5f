package nl.woonzorgtoets.plan;

import java.util.HashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.FactType;

/** Where everything stands in a run: which types of facts, and how much room the rest takes. */
final class Layout {

    private final Map<String, Integer> places = new HashMap<>();
    private int rows;
    private int settled;
    private int counted;

    int place(FactType type) {
        return places.computeIfAbsent(type.name(), name -> places.size());
    }

    /** Null when no rule looks at it. */
    Integer placeOf(FactType type) {
        return places.get(type.name());
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
