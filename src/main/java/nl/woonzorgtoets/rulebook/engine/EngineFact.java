package nl.woonzorgtoets.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import org.kie.api.prototype.Prototype;
import org.kie.api.prototype.PrototypeFactInstance;

/** A fact as Drools sees it, for the length of one assessment. */
final class EngineFact implements PrototypeFactInstance {

    private final Fact fact;
    private final Prototype prototype;
    private final Budget budget;

    EngineFact(Fact fact, Prototype prototype, Budget budget) {
        this.fact = fact;
        this.prototype = prototype;
        this.budget = budget;
    }

    FactType type() {
        return fact.type();
    }

    Object value(Field field) {
        return fact.value(field);
    }

    boolean possible() {
        return fact.possible();
    }

    Budget budget() {
        return budget;
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
    public void put(String name, Object value) {
        throw new UnsupportedOperationException("Facts do not change");
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
    public String toString() {
        return fact.toString();
    }
}
