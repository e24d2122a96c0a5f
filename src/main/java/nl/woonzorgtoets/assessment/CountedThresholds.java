package nl.woonzorgtoets.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Which thresholds made a difference. A rule reads all that it names, also the limit of homes that the plan has not; one counts when without
 * its value it would not be known whether the rule holds.
 */
final class CountedThresholds {

    private static final String PLACE = "/drempels/";

    private final Map<String, RuleExplanation> without = new HashMap<>();

    /**
     * @param names of the thresholds that it is asked of
     * @param rules that read them
     */
    CountedThresholds(Judgement judgement, Set<String> names, List<Rule> rules) {
        if (!names.isEmpty()) {
            Collection<Fact> facts = without(
                    names,
                    judgement.rulebook().facts(judgement.dossier(), judgement.portfolio()),
                    judgement.rulebook().vocabulary().factTypes().get(Drempel.FEIT));
            Explainer.explain(rules, judgement.rulebook().tussenuitkomsten(), facts)
                    .forEach(it -> without.put(it.rule().id(), it));
        }
    }

    /** Whether its value made a difference to this rule. */
    boolean counted(String name, Rule rule) {
        RuleExplanation it = without.get(rule.id());
        return it.truth() == Truth.UNKNOWN
                && it.gaps().stream().map(CountedThresholds::threshold).anyMatch(name::equals);
    }

    /** Whether this rule could hold if they had values. */
    boolean couldHold(Rule rule) {
        return without.get(rule.id()).truth().isPossible();
    }

    /** The name of the threshold that this misses; null when it is something else. */
    static String threshold(Gap gap) {
        return gap.pointer().startsWith(PLACE)
                ? gap.pointer().substring(PLACE.length(), gap.pointer().lastIndexOf('/'))
                : null;
    }

    private static Collection<Fact> without(Set<String> names, Collection<Fact> facts, FactType type) {
        Set<String> left = new TreeSet<>(names);
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : facts) {
            String name = fact.type() == type ? (String) fact.value(type.field(Drempel.NAAM)) : null;
            boolean asked = name != null && left.remove(name);
            changed.add(asked ? unknown(type, name, fact.origin(type.field(Drempel.NAAM))) : fact);
        }
        left.forEach(name -> changed.add(unknown(type, name, new Origin.NoThreshold(name))));
        return changed;
    }

    private static Fact unknown(FactType type, String name, Origin origin) {
        Object[] values = new Object[type.fields().size()];
        Origin[] origins = new Origin[values.length];
        values[type.field(Drempel.NAAM).index()] = name;
        Arrays.fill(origins, origin);
        return new Fact(type, PLACE + name, false, values, origins);
    }
}
