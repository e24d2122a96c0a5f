package nl.woonzorgtoets.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import org.kie.api.prototype.Prototype;

/** A row of a list as Drools sees it. */
record EngineFact(Fact fact, Prototype prototype, Budget budget) implements Matched {

    @Override
    public Fact fact(int place) {
        return fact;
    }

    @Override
    public Object get(String name) {
        Field field = fact.type().field(name);
        return field == null ? null : fact.value(field);
    }

    @Override
    public boolean has(String name) {
        return fact.type().field(name) != null;
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        fact.type().fields().forEach(field -> map.put(field.name(), fact.value(field)));
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
        return fact.toString();
    }
}
