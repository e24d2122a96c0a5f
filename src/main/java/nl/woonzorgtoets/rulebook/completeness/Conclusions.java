package nl.woonzorgtoets.rulebook.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Rule;

/** What the rules can say of each aspect. */
record Conclusions(Map<String, List<Rule>> byAspect) {

    static Conclusions of(List<Rule> rules) {
        return new Conclusions(rules.stream()
                .collect(Collectors.groupingBy(it -> it.conclusion().aspect())));
    }

    List<Rule> about(String aspect) {
        return byAspect.getOrDefault(aspect, List.of());
    }

    Set<BevindingSoort> of(String aspect) {
        return about(aspect).stream().map(it -> it.conclusion().kind()).collect(Collectors.toSet());
    }

    /** Whether they can say this of some aspect of that kind. */
    boolean can(Map<String, Aspect> aspects, AspectSoort soort, BevindingSoort kind) {
        return aspects.values().stream()
                .anyMatch(it -> it.soort() == soort && of(it.id()).contains(kind));
    }

    Function<Aspect, Set<BevindingSoort>> ofAspect() {
        return it -> of(it.id());
    }
}
