package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import org.drools.model.Variable;
import org.drools.model.prototype.PrototypeDSL;
import org.kie.api.prototype.Prototype;

/** How facts look to Drools: a row of a list by itself, and those of which a case has one together. */
final class Shapes {

    private static final String TOGETHER = "enkele feiten";

    private final Map<String, Prototype> rows = new HashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Prototype together = PrototypeDSL.prototypeFact(Network.PACKAGE + "." + TOGETHER);

    Shapes(Collection<FactType> types) {
        for (FactType type : types) {
            if (type.single()) {
                places.put(type.name(), places.size());
            } else {
                rows.put(type.name(), PrototypeDSL.prototypeFact(Network.PACKAGE + "." + type.name()));
            }
        }
    }

    /** A variable for a fact of this type. */
    Subject subject(FactType type, String name) {
        return new Subject(
                type, PrototypeDSL.variable(type.single() ? together : rows.get(type.name()), name), place(type));
    }

    /** The same of a type whose facts are found in what another of those matched. */
    Subject beside(FactType type, Variable<?> variable) {
        return new Subject(type, variable, place(type));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shapes shapes
                && places.equals(shapes.places)
                && rows.keySet().equals(shapes.rows.keySet());
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    private int place(FactType type) {
        return places.getOrDefault(type.name(), 0);
    }

    /** As Drools gets them. */
    List<Matched> matched(Collection<Fact> facts, Budget budget) {
        List<Matched> matched = new ArrayList<>();
        Fact[] single = new Fact[places.size()];
        for (Fact fact : facts) {
            Integer place = places.get(fact.type().name());
            if (place == null) {
                matched.add(new EngineFact(fact, rows.get(fact.type().name()), budget));
            } else {
                single[place] = fact;
            }
        }
        matched.add(new SingleFacts(single, together, budget));
        return matched;
    }

    /** What comes last in {@link #matched}, with this fact in the place of the one of its type. */
    Matched with(Fact fact, Matched last) {
        return ((SingleFacts) last).with(place(fact.type()), fact);
    }
}
