package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;

/**
 * In which order the conditions of a rule are joined. All must hold together, so any order gives the same; what does not hang on the rows of
 * a list comes before those rows, so that it is worked out once and not for every row; what is one pattern on facts of which a case has one comes
 * first, so that the rest is worked out only where that holds.
 */
final class JoinOrder {

    private JoinOrder() {}

    static List<Condition> of(List<Condition> written) {
        List<Condition> left = new ArrayList<>(written);
        List<Condition> order = new ArrayList<>();
        Set<Integer> bound = new HashSet<>();
        while (!left.isEmpty()) {
            Condition next = left.stream()
                    .filter(it -> bound.containsAll(it.reads()))
                    .min(Comparator.comparing(JoinOrder::turn))
                    .orElseThrow();
            left.remove(next);
            order.add(next);
            bound.addAll(next.binds());
        }
        return order;
    }

    private static int turn(Condition condition) {
        return !(condition instanceof Condition.Pattern pattern)
                ? 1
                : pattern.type().single() ? 0 : 2;
    }
}
