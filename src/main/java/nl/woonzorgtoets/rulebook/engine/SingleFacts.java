package nl.woonzorgtoets.rulebook.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import org.kie.api.prototype.Prototype;

/** All facts of which a case has one, as one fact. What a rule asks of them is then looked at when that goes in, without joining them. */
final class SingleFacts extends Matched {

    private final Fact[] facts;

    /** @param facts by the place of their type; null where there is none */
    SingleFacts(Fact[] facts, Prototype prototype, Budget budget) {
        super(prototype, budget);
        this.facts = facts;
    }

    /** With that fact in that place. */
    SingleFacts with(int place, Fact fact) {
        Fact[] others = facts.clone();
        others[place] = fact;
        return new SingleFacts(others, getPrototype(), budget());
    }

    @Override
    Fact fact(int place) {
        return facts[place];
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
}
