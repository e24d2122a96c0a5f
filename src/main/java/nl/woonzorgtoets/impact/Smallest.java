package nl.woonzorgtoets.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.Part;

/**
 * Which of many changes make the difference: those that each by itself, undone, takes the new verdict away; or else so few that together,
 * undone, bring the old one back, none of which can be missed.
 */
final class Smallest {

    /** Beyond so many it is not tried one by one first. */
    private static final int ONE_BY_ONE = 40;

    private final Function<Set<Part>, String> verdict;

    /** @param verdict what comes out with these undone; null when that is not known */
    Smallest(Function<Set<Part>, String> verdict) {
        this.verdict = verdict;
    }

    /**
     * @param was the verdict with all of them undone
     * @param becomes the verdict with none of them undone
     */
    List<String> of(List<Part> changes, String was, String becomes) {
        if (changes.size() <= 1) {
            return names(changes);
        }
        if (changes.size() <= ONE_BY_ONE) {
            List<Part> alone = changes.stream()
                    .filter(it -> isAnother(verdict.apply(Set.of(it)), becomes))
                    .toList();
            if (!alone.isEmpty()) {
                return names(alone);
            }
        }
        return names(together(changes, was));
    }

    private static boolean isAnother(String verdict, String than) {
        return verdict != null && !verdict.equals(than);
    }

    /** Leaves away half, then a quarter, until nothing more can be left away. */
    private List<Part> together(List<Part> changes, String was) {
        List<Part> left = new ArrayList<>(changes);
        for (int size = left.size() / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int from = 0; from < left.size(); ) {
                List<Part> fewer = new ArrayList<>(left);
                fewer.subList(from, Math.min(from + size, left.size())).clear();
                if (!fewer.isEmpty() && Objects.equals(verdict.apply(new HashSet<>(fewer)), was)) {
                    left = fewer;
                } else {
                    from += size;
                }
            }
        }
        return left;
    }

    private static List<String> names(List<Part> parts) {
        return List.copyOf(new LinkedHashSet<>(parts.stream().map(Part::naam).toList()));
    }
}
