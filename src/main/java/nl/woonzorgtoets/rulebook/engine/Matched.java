package nl.woonzorgtoets.rulebook.engine;

import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import org.kie.api.prototype.Prototype;
import org.kie.api.prototype.PrototypeFactInstance;

/** What Drools matches: a row of a list, or all facts of which a case has one. It is there for the length of one assessment. */
abstract class Matched implements PrototypeFactInstance {

    private final Prototype prototype;
    private final Budget budget;

    Matched(Prototype prototype, Budget budget) {
        this.prototype = prototype;
        this.budget = budget;
    }

    /** @param place that of the type, see {@link Shapes}; null when there is none of that type */
    abstract Fact fact(int place);

    Budget budget() {
        return budget;
    }

    @Override
    public Prototype getPrototype() {
        return prototype;
    }

    @Override
    public Object get(String name) {
        return asMap().get(name);
    }

    @Override
    public boolean has(String name) {
        return asMap().containsKey(name);
    }

    @Override
    public void put(String name, Object value) {
        throw new UnsupportedOperationException("Facts do not change");
    }

    @Override
    public abstract Map<String, Object> asMap();

    @Override
    public String toString() {
        return asMap().toString();
    }
}
