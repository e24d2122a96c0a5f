package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Rule;

/**
 * Which rules on the same aspect can never hold together, seen from their text alone.
 *
 * <p>Two rules exclude each other when they ask opposite things of the one same value: another option of the same answer, the other
 * side of the same threshold, the presence and the absence of the same fact. What this does not see is taken as possible.
 */
final class Exclusions {

    private final Map<String, Set<String>> excluded = new HashMap<>();

    Exclusions(List<Rule> rules) {
        Map<String, List<Rule>> byAspect = new HashMap<>();
        rules.forEach(rule -> byAspect.computeIfAbsent(rule.conclusion().aspect(), aspect -> new ArrayList<>())
                .add(rule));
        byAspect.values().forEach(this::compare);
    }

    boolean canHoldTogether(String one, String other) {
        return !excluded.getOrDefault(one, Set.of()).contains(other);
    }

    private void compare(List<Rule> rules) {
        List<Set<Atom>> atoms = rules.stream().map(Canonical::atoms).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (clash(atoms.get(i), atoms.get(j))) {
                    exclude(rules.get(i).id(), rules.get(j).id());
                    exclude(rules.get(j).id(), rules.get(i).id());
                }
            }
        }
    }

    private void exclude(String one, String other) {
        excluded.computeIfAbsent(one, id -> new HashSet<>()).add(other);
    }

    private static boolean clash(Set<Atom> one, Set<Atom> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(a::excludes));
    }
}
