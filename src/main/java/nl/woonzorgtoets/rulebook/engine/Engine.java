package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import org.drools.model.prototype.PrototypeDSL;
import org.kie.api.prototype.Prototype;

/** Drools, built from checked rules. It keeps nothing between two assessments and may be used by many threads at once. */
public final class Engine {

    /** How many combinations of facts one assessment looks at. */
    public static final int BUDGET = 1_000_000;

    private final Map<String, Prototype> prototypes = new HashMap<>();
    private final Tussenuitkomsten tussenuitkomsten;
    private final List<CalculationLayer> layers = new ArrayList<>();
    private final Network network;
    /** By rule; without those that need none. */
    private final Map<String, Set<String>> thresholds = new HashMap<>();

    private final int budget;

    /** @param types every type of fact that the rules name */
    public Engine(List<Rule> rules, Collection<FactType> types) {
        this(rules, Tussenuitkomsten.GEEN, types);
    }

    /** @param tussenuitkomsten what the rules read that is worked out first */
    public Engine(List<Rule> rules, Tussenuitkomsten tussenuitkomsten, Collection<FactType> types) {
        this(rules, tussenuitkomsten, types, new SharedLayers(null));
    }

    /** @param shared with other engines */
    public Engine(
            List<Rule> rules, Tussenuitkomsten tussenuitkomsten, Collection<FactType> types, SharedLayers shared) {
        this(rules, tussenuitkomsten, types, shared, BUDGET);
    }

    Engine(
            List<Rule> rules,
            Tussenuitkomsten tussenuitkomsten,
            Collection<FactType> types,
            SharedLayers shared,
            int budget) {
        this.budget = budget;
        this.tussenuitkomsten = tussenuitkomsten;
        for (Rule rule : rules) {
            Set<String> needed = tussenuitkomsten.drempels(rule);
            if (!needed.isEmpty()) {
                thresholds.put(rule.id(), needed);
            }
        }
        this.network = OwnLoader.with(() -> build(rules, types, shared));
    }

    private Network build(List<Rule> rules, Collection<FactType> types, SharedLayers shared) {
        types.forEach(
                type -> prototypes.put(type.name(), PrototypeDSL.prototypeFact(Network.PACKAGE + "." + type.name())));
        tussenuitkomsten.lagen().forEach(it -> layers.add(shared.of(it, key -> new CalculationLayer(key, prototypes))));
        return new Network(fired -> rules.stream()
                .map(rule -> new RuleModel(rule, prototypes).build(Network.PACKAGE, fired))
                .toList());
    }

    /**
     * The ids of the rules that certainly hold; without those that need a threshold that is not in force.
     *
     * @throws nl.woonzorgtoets.vocabulary.TooMuchWorkException when it would take too many combinations of facts
     */
    public Set<String> fired(Collection<Fact> facts) {
        return fired(facts, tussenuitkomsten);
    }

    /**
     * The same where only some rules are looked at.
     *
     * @param read the intermediate results that those read; what rests on others is of no use
     */
    public Set<String> fired(Collection<Fact> facts, Tussenuitkomsten read) {
        List<EngineFact> all = new ArrayList<>();
        workOut(facts, all, read);
        Set<String> fired = new HashSet<>(network.run(all).keySet());
        if (!thresholds.isEmpty()) {
            Set<String> inForce = all.stream()
                    .filter(it -> it.type().name().equals(Drempel.FEIT))
                    .map(it -> (String) it.get(Drempel.NAAM))
                    .collect(Collectors.toSet());
            fired.removeIf(rule -> !inForce.containsAll(thresholds.getOrDefault(rule, Set.of())));
        }
        return fired;
    }

    /**
     * Intermediate results by name; null where it is unknown.
     *
     * @param wanted of those of this engine
     */
    public Map<String, Object> workedOut(Collection<Fact> facts, Tussenuitkomsten wanted) {
        return workOut(facts, new ArrayList<>(), wanted);
    }

    /** They are the values of the last fact. */
    private Map<String, Object> workOut(Collection<Fact> given, List<EngineFact> facts, Tussenuitkomsten wanted) {
        Budget budgetOfThis = new Budget(budget);
        given.forEach(fact -> facts.add(engineFact(fact, budgetOfThis)));
        Map<String, Object> values = new HashMap<>();
        if (wanted.type() != null) {
            facts.add(engineFact(wanted.feit(values), budgetOfThis));
        }
        for (int i = 0; i < wanted.lagen().size(); i++) {
            values.putAll(layers.get(i).values(facts, wanted.lagen().get(i)));
            facts.set(facts.size() - 1, engineFact(wanted.feit(values), budgetOfThis));
        }
        return values;
    }

    private EngineFact engineFact(Fact fact, Budget budgetOfThis) {
        return new EngineFact(fact, prototypes.get(fact.type().name()), budgetOfThis);
    }
}
