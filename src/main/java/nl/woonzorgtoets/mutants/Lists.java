package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of which one element is otherwise. */
final class Lists {

    private Lists() {}

    /** @param to null: without that element */
    static <T> List<T> with(List<T> list, int at, T to) {
        List<T> changed = new ArrayList<>(list);
        if (to == null) {
            changed.remove(at);
        } else {
            changed.set(at, to);
        }
        return List.copyOf(changed);
    }

    /**
     * The list with each element changed in each way.
     *
     * @param without how it is told that an element is left out; null where it cannot be
     */
    static <T> List<Rewrite<List<T>>> changes(
            List<T> list, Function<T, List<Rewrite<T>>> changes, Function<T, Rewrite<T>> without) {
        List<Rewrite<List<T>>> changed = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            changes.apply(list.get(at)).forEach(it -> changed.add(it.as(with(list, at, it.to()))));
            Rewrite<T> left = without.apply(list.get(at));
            if (left != null) {
                changed.add(left.as(with(list, at, null)));
            }
        }
        return changed;
    }
}
