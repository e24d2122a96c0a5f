package nl.woonzorgtoets.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import org.kie.api.prototype.Prototype;

/** A row of a list as Drools sees it. */
final class EngineFact extends Matched {

    private final Fact fact;

    EngineFact(Fact fact, Prototype prototype, Budget budget) {
        super(prototype, budget);
        this.fact = fact;
    }

    FactType type() {
        return fact.type();
    }

    @Override
    Fact fact(int place) {
        return fact;
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        fact.type().fields().forEach(field -> map.put(field.name(), fact.value(field)));
        return map;
    }
}
