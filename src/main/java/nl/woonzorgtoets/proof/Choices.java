package nl.woonzorgtoets.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.woonzorgtoets.vocabulary.Truth;

/** Goes through all choices of values for which rules hold as is looked for, leaving out at once whatever cannot come to it any more. */
final class Choices {

    /** Far more than rules need that each look at a handful of values. */
    static final int MOST = 30_000;

    private static final int MOST_WIDENED = 300;

    private final Space space;
    private final Goal goal;
    private final boolean onlyAnswers;
    private final Map<Cell, Object> chosen = new LinkedHashMap<>();
    private int looked;

    /** @param onlyAnswers whether what does not matter is left out */
    Choices(Space space, Goal goal, boolean onlyAnswers) {
        this.space = space;
        this.goal = goal;
        this.onlyAnswers = onlyAnswers;
    }

    /**
     * Each of them, until it is enough.
     *
     * @param enough told of a choice; what is not in it does not matter
     */
    void forEach(Predicate<Map<Cell, Object>> enough) {
        from(0, enough);
    }

    /** Whether it looked at so many that it stopped before the end. */
    boolean isCutShort() {
        return looked > MOST;
    }

    int looked() {
        return looked;
    }

    private boolean from(int at, Predicate<Map<Cell, Object>> enough) {
        if (++looked > MOST) {
            return true;
        }
        Truth truth = goal.of(space.truths(chosen));
        if (truth == Truth.FALSE) {
            return false;
        }
        if (truth == Truth.TRUE) {
            return enough.test(new LinkedHashMap<>(chosen));
        }
        if (at == space.cells().size()) {
            return false;
        }
        Cell cell = space.cells().get(at);
        for (Object value : cell.values()) {
            if (onlyAnswers && cell.isNoAnswer(value)) {
                continue;
            }
            chosen.put(cell, value);
            if (from(at + 1, enough)) {
                return true;
            }
        }
        chosen.remove(cell);
        return false;
    }

    private boolean holds(Map<Cell, Object> choice) {
        return goal.of(space.truths(choice)).isTrue();
    }

    /** The same and all choices like it: without what does not matter, and of each value which others are as good. */
    Map<Cell, Set<Object>> widened(Map<Cell, Object> choice) {
        Map<Cell, Object> least = new LinkedHashMap<>(choice);
        for (Cell cell : choice.keySet()) {
            Object value = least.remove(cell);
            if (!holds(least)) {
                least.put(cell, value);
            }
        }
        Map<Cell, Set<Object>> wide = new LinkedHashMap<>();
        least.forEach((cell, value) -> wide.put(cell, new LinkedHashSet<>(Set.of(value))));
        for (Cell cell : least.keySet()) {
            for (Object value : cell.values()) {
                if (!cell.isNoAnswer(value) && wide.get(cell).add(value) && !allHold(wide)) {
                    wide.get(cell).remove(value);
                }
            }
        }
        return wide;
    }

    private boolean allHold(Map<Cell, Set<Object>> wide) {
        List<Map<Cell, Object>> all = all(wide, MOST_WIDENED + 1);
        return all.size() <= MOST_WIDENED && all.stream().allMatch(this::holds);
    }

    /** The choices of one value each. */
    static List<Map<Cell, Object>> all(Map<Cell, Set<Object>> wide, int most) {
        List<Map<Cell, Object>> all = List.of(Map.of());
        for (Map.Entry<Cell, Set<Object>> it : wide.entrySet()) {
            List<Map<Cell, Object>> longer = new ArrayList<>();
            for (Map<Cell, Object> one : all) {
                for (Object value : it.getValue()) {
                    Map<Cell, Object> more = new LinkedHashMap<>(one);
                    more.put(it.getKey(), value);
                    if (longer.size() < most) {
                        longer.add(more);
                    }
                }
            }
            all = longer;
        }
        return all;
    }
}
