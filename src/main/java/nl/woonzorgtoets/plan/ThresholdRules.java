package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * The rules that look at one threshold, as they are written: what is folded takes the threshold as it is, and here it may be elsewhere.
 */
public final class ThresholdRules {

    private final Drempel drempel;
    private final List<Rule> rules;
    private final int[] places;
    private final List<Set<String>> needed;
    private final Tussenuitkomsten worked;
    private final Set<FactType> types;
    /** The names of the thresholds that can make a difference to its rules; empty when any can. */
    private final Optional<Set<String>> lookedAt;

    private final Plan plan;
    private final Engine engine;

    private ThresholdRules(Drempel drempel, List<Rule> rules, Rulebook rulebook) {
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        this.drempel = drempel;
        this.rules = rules;
        this.places = rules.stream().mapToInt(rulebook.rules()::indexOf).toArray();
        this.needed = rules.stream().map(all::drempels).toList();
        this.worked = all.van(rules);
        this.types = rules.stream().flatMap(it -> all.types(it).stream()).collect(Collectors.toUnmodifiableSet());
        this.lookedAt = lookedAt(rules, worked);
        this.plan = new Plan(rules, worked);
        this.engine = rulebook.engine(rules, worked);
    }

    private static Optional<Set<String>> lookedAt(List<Rule> rules, Tussenuitkomsten worked) {
        Set<String> names = new HashSet<>();
        List<Rule> all = new ArrayList<>(rules);
        worked.alle().forEach(it -> all.add(it.berekening()));
        for (Rule rule : all) {
            Optional<Set<String>> looked = rule.thresholdsLookedAt();
            if (looked.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(looked.get());
        }
        return Optional.of(names);
    }

    public static ThresholdRules of(Drempel drempel, Rulebook rulebook) {
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        List<Rule> rules =
                rulebook.rules().stream().filter(it -> looks(it, drempel, all)).toList();
        return new ThresholdRules(drempel, rules, rulebook);
    }

    private static boolean looks(Rule rule, Drempel drempel, Tussenuitkomsten all) {
        Set<String> read = all.gelezen(rule);
        return looks(rule, drempel)
                || all.alle().stream()
                        .filter(it -> read.contains(it.naam()))
                        .map(Tussenuitkomst::berekening)
                        .anyMatch(it -> looks(it, drempel));
    }

    private static boolean looks(Rule rule, Drempel drempel) {
        return rule.thresholdsLookedAt().map(it -> it.contains(drempel.naam())).orElse(true);
    }

    public Drempel drempel() {
        return drempel;
    }

    /**
     * Puts in their place how true these rules are, by the plan.
     *
     * @param facts those of the case that its rules see, with the threshold where it is tried
     * @param inForce the names of the thresholds that are
     * @param truths of all rules of the rulebook, in their order
     * @return whether that is otherwise than it was
     */
    public boolean judge(Collection<Fact> facts, Set<String> inForce, Truth[] truths) {
        Truth[] now = plan.truths(facts);
        boolean changed = false;
        for (int i = 0; i < places.length; i++) {
            Truth truth = inForce.containsAll(needed.get(i)) ? now[i] : Truth.FALSE;
            changed |= truths[places[i]] != truth;
            truths[places[i]] = truth;
        }
        return changed;
    }

    /**
     * Of these those that can make a difference to its rules.
     *
     * @param others facts that are no thresholds
     * @param inForce the thresholds that are, by name
     */
    public List<Fact> seen(Collection<Fact> others, Map<String, Fact> inForce) {
        List<Fact> seen = new ArrayList<>();
        for (Fact fact : others) {
            if (types.contains(fact.type())) {
                seen.add(fact);
            }
        }
        inForce.forEach((name, fact) -> {
            if (lookedAt.isEmpty() || lookedAt.get().contains(name)) {
                seen.add(fact);
            }
        });
        return seen;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What they read that is worked out first. */
    public Tussenuitkomsten worked() {
        return worked;
    }

    /** The ids of those that certainly hold, by the engine. */
    public Set<String> fired(Collection<Fact> facts) {
        return engine.fired(facts);
    }
}
