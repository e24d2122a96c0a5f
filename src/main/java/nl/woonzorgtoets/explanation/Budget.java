package nl.woonzorgtoets.explanation;

import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** How many times a fact may be held against a pattern in one assessment: rules end, but could take too long. */
final class Budget {

    private final int size;
    private int left;

    Budget(int size) {
        this(size, size);
    }

    private Budget(int size, int left) {
        this.size = size;
        this.left = left;
    }

    void spend(Rule rule) {
        spend(rule, 1);
    }

    private void spend(Rule rule, int times) {
        left -= times;
        if (left < 0) {
            throw new TooMuchWorkException(size, rule.id());
        }
    }

    private record Spent<T>(T on, int times) {}

    /** What may have been told before; it spends the same either way, or it would hang on earlier cases whether there is enough. */
    <T> T spending(Rule rule, Recall recall, Object what, Function<Budget, T> now) {
        Spent<T> spent = recall.of(what, () -> {
            Budget within = new Budget(size, left);
            T told = now.apply(within);
            return new Spent<>(told, left - within.left);
        });
        spend(rule, spent.times());
        return spent.on();
    }
}
