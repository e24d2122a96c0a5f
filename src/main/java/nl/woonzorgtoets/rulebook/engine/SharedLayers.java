package nl.woonzorgtoets.rulebook.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;

/**
 * Layers of intermediate results that were made ready for Drools, by what they are: the engines of one rulebook share those that are equal, and take
 * over those that the rulebook before it used. Of what that one took over and did not use, nothing is left.
 */
public final class SharedLayers {

    private final Map<List<Tussenuitkomst>, CalculationLayer> before;
    private final Map<List<Tussenuitkomst>, CalculationLayer> used = new ConcurrentHashMap<>();

    /** @param earlier null when there is none */
    public SharedLayers(SharedLayers earlier) {
        this.before = earlier == null ? Map.of() : Map.copyOf(earlier.used);
    }

    CalculationLayer of(List<Tussenuitkomst> layer, Function<List<Tussenuitkomst>, CalculationLayer> made) {
        return used.computeIfAbsent(layer, key -> {
            CalculationLayer earlier = before.get(key);
            return earlier == null ? made.apply(key) : earlier;
        });
    }
}
