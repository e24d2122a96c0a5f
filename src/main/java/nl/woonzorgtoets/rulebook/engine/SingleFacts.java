package nl.woonzorgtoets.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import org.kie.api.prototype.Prototype;

/**
 * All facts of which a case has one, as one fact. What a rule asks of them is then looked at when that goes in, without joining them.
 *
 * @param facts by the place of their type; null where there is none
 */
record SingleFacts(Fact[] facts, Prototype prototype, Budget budget) implements Matched {

    @Override
    public Fact fact(int place) {
        return facts[place];
    }

    @Override
    public Object get(String name) {
        return asMap().get(name);
    }

    @Override
    public boolean has(String name) {
        return get(name) != null;
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact != null) {
                map.put(fact.type().name(), fact);
            }
        }
        return map;
    }

    @Override
    public Prototype getPrototype() {
        return prototype;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
