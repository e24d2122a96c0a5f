package nl.woonzorgtoets.rulebook.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;

/**
 * Layers of intermediate results that were made ready for Drools, by what they are: the engines of one rulebook share those that are equal, and take
 * over those that the rulebook before it used. Of what that one took over and did not use, nothing is left.
 */
public final class SharedLayers {

    /** @param seen what facts look like to it */
    private record Key(List<Tussenuitkomst> layer, Shapes seen) {}

    private final Map<Key, CalculationLayer> before;
    private final Map<Key, CalculationLayer> used = new ConcurrentHashMap<>();

    /** @param earlier null when there is none */
    public SharedLayers(SharedLayers earlier) {
        this.before = earlier == null ? Map.of() : Map.copyOf(earlier.used);
    }

    CalculationLayer of(List<Tussenuitkomst> layer, Shapes seen) {
        return used.computeIfAbsent(new Key(layer, seen), key -> {
            CalculationLayer earlier = before.get(key);
            return earlier == null ? new CalculationLayer(layer, seen) : earlier;
        });
    }
}
