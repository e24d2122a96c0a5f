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

/** Drools, built from checked rules. It keeps nothing between two assessments and may be used by many threads at once. */
public final class Engine {

    /** How many combinations of facts one assessment looks at. */
    public static final int BUDGET = 1_000_000;

    private final Shapes shapes;
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
        this.shapes = OwnLoader.with(() -> new Shapes(types));
        this.tussenuitkomsten = tussenuitkomsten;
        for (Rule rule : rules) {
            Set<String> needed = tussenuitkomsten.drempels(rule);
            if (!needed.isEmpty()) {
                thresholds.put(rule.id(), needed);
            }
        }
        this.network = OwnLoader.with(() -> build(rules, shared));
    }

    private Network build(List<Rule> rules, SharedLayers shared) {
        tussenuitkomsten.lagen().forEach(it -> layers.add(shared.of(it, shapes)));
        return new Network(fired -> rules.stream()
                .map(rule -> new RuleModel(rule, shapes).build(Network.PACKAGE, fired))
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
        List<Matched> all = shapes.matched(facts, new Budget(budget));
        workOut(all, read);
        Set<String> fired = new HashSet<>(network.run(all).keySet());
        if (!thresholds.isEmpty()) {
            Set<String> inForce = facts.stream()
                    .filter(it -> it.type().name().equals(Drempel.FEIT))
                    .map(it -> (String) it.value(it.type().field(Drempel.NAAM)))
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
        return workOut(shapes.matched(facts, new Budget(budget)), wanted);
    }

    /** They become the values of a fact too. */
    private Map<String, Object> workOut(List<Matched> facts, Tussenuitkomsten wanted) {
        Map<String, Object> values = new HashMap<>();
        if (wanted.type() == null) {
            return values;
        }
        int last = facts.size() - 1;
        facts.set(last, shapes.with(wanted.feit(values), facts.get(last)));
        for (int i = 0; i < wanted.lagen().size(); i++) {
            values.putAll(layers.get(i).values(facts, wanted.lagen().get(i)));
            facts.set(last, shapes.with(wanted.feit(values), facts.get(last)));
        }
        return values;
    }
}
