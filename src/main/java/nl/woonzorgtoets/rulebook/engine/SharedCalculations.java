package nl.woonzorgtoets.rulebook.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;

/**
 * Intermediate results that were made ready for Drools, by what they are: the engines of one rulebook share those that are equal, and take
 * over those that the rulebook before it used. Of what that one took over and did not use, nothing is left.
 */
public final class SharedCalculations {

    private final Map<Tussenuitkomst, Calculation> before;
    private final Map<Tussenuitkomst, Calculation> used = new ConcurrentHashMap<>();

    /** @param earlier null when there is none */
    public SharedCalculations(SharedCalculations earlier) {
        this.before = earlier == null ? Map.of() : Map.copyOf(earlier.used);
    }

    Calculation of(Tussenuitkomst it, Function<Tussenuitkomst, Calculation> made) {
        return used.computeIfAbsent(it, key -> {
            Calculation earlier = before.get(key);
            return earlier == null ? made.apply(key) : earlier;
        });
    }
}
