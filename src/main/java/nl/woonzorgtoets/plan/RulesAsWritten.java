package nl.woonzorgtoets.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Truth;

/** Some rules of a rulebook, as they are written: what is folded takes the thresholds as they are, and here one may be elsewhere. */
public final class RulesAsWritten {

    /** One in so many rules: of more of them it is less work to judge all as they are folded. */
    private static final int FEW = 4;

    private final List<Rule> rules;
    private final int[] places;
    private final List<Set<String>> needed;
    private final Tussenuitkomsten worked;
    private final Set<FactType> types;
    private final Plan plan;
    private final Engine engine;

    private RulesAsWritten(int[] places, Rulebook rulebook) {
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        this.places = places;
        this.rules = IntStream.of(places).mapToObj(rulebook.rules()::get).toList();
        this.needed = rules.stream().map(all::drempels).toList();
        this.worked = all.van(rules);
        this.types = rules.stream().flatMap(it -> all.types(it).stream()).collect(Collectors.toUnmodifiableSet());
        this.plan = new Plan(rules, worked);
        this.engine = rulebook.engine(rules, worked);
    }

    /** Those that look at a threshold. */
    public static RulesAsWritten lookingAt(Drempel drempel, Rulebook rulebook) {
        return of(rulebook, it -> looks(rulebook.rules().get(it), Set.of(drempel.naam()), rulebook.tussenuitkomsten()));
    }

    /**
     * Those that can be otherwise true than in the rulebook before it, on a case with the same facts but for thresholds.
     *
     * @return empty when that is not to be said rule by rule, or holds for many of them
     */
    public static Optional<RulesAsWritten> changed(Rulebook before, Rulebook now) {
        if (before.editie() != now.editie() || !ids(before).equals(ids(now))) {
            return Optional.empty();
        }
        Set<String> thresholds = changed(before.drempels(), now.drempels());
        Set<String> results = changed(byName(before), byName(now));
        Predicate<Integer> isChanged = it -> {
            Rule rule = now.rules().get(it);
            return !rule.equals(before.rules().get(it))
                    || now.tussenuitkomsten().gelezen(rule).stream().anyMatch(results::contains)
                    || looks(rule, thresholds, now.tussenuitkomsten());
        };
        long many =
                IntStream.range(0, now.rules().size()).boxed().filter(isChanged).count();
        return many * FEW > now.rules().size() ? Optional.empty() : Optional.of(of(now, isChanged));
    }

    private static RulesAsWritten of(Rulebook rulebook, Predicate<Integer> places) {
        return new RulesAsWritten(
                IntStream.range(0, rulebook.rules().size()).filter(places::test).toArray(), rulebook);
    }

    private static List<String> ids(Rulebook rulebook) {
        return rulebook.rules().stream().map(Rule::id).toList();
    }

    private static Map<String, Tussenuitkomst> byName(Rulebook rulebook) {
        return rulebook.tussenuitkomsten().alle().stream().collect(Collectors.toMap(Tussenuitkomst::naam, it -> it));
    }

    private static Set<String> changed(Map<String, ?> before, Map<String, ?> now) {
        Set<String> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(it -> Objects.equals(before.get(it), now.get(it)));
        return changed;
    }

    private static boolean looks(Rule rule, Set<String> thresholds, Tussenuitkomsten all) {
        Set<String> read = all.gelezen(rule);
        Stream<Rule> calculations =
                all.alle().stream().filter(it -> read.contains(it.naam())).map(Tussenuitkomst::berekening);
        return Stream.concat(Stream.of(rule), calculations)
                .anyMatch(it -> it.thresholdsLookedAt()
                        .map(names -> names.stream().anyMatch(thresholds::contains))
                        .orElse(!thresholds.isEmpty()));
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

    /** Of these those that can make a difference to its rules. */
    public List<Fact> seen(Collection<Fact> facts) {
        return facts.stream().filter(it -> types.contains(it.type())).toList();
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Of what there is for each rule of the rulebook, in their order, what there is for these. */
    public <T> List<T> of(List<T> all) {
        return IntStream.of(places).mapToObj(all::get).toList();
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
