package nl.woonzorgtoets.mutants;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;

/**
 * What examples are about: a rule, or an intermediate result.
 *
 * @param rule null when it is an intermediate result
 * @param result null when it is a rule
 * @param outcome as it is
 */
record ExampleSubject(Rule rule, Tussenuitkomst result, Reckoning outcome, List<Case> cases) {

    static ExampleSubject of(Rule rule, Rulebook rulebook, List<Case> cases) {
        return new ExampleSubject(rule, null, Reckoning.of(rule, rulebook.tussenuitkomsten()), cases);
    }

    static ExampleSubject of(Tussenuitkomst result, Rulebook rulebook, List<Case> cases) {
        return new ExampleSubject(null, result, Reckoning.of(result, rulebook.tussenuitkomsten()), cases);
    }

    /** The names of the intermediate results that make a difference to it. */
    Set<String> reads(Tussenuitkomsten all) {
        return rule != null ? all.gelezen(rule) : all.gelezen(result.naam());
    }

    /** The names of the thresholds that can make a difference to it; empty when any can. */
    Optional<Set<String>> thresholds(Tussenuitkomsten all) {
        Set<String> names = new HashSet<>();
        Set<String> reads = reads(all);
        List<Rule> looks = Stream.concat(
                        Stream.ofNullable(rule),
                        all.alle().stream()
                                .filter(it -> reads.contains(it.naam()))
                                .map(Tussenuitkomst::berekening))
                .toList();
        for (Rule one : looks) {
            Optional<Set<String>> ofOne = one.thresholdsLookedAt();
            if (ofOne.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(ofOne.get());
        }
        return Optional.of(names);
    }

    /** The same where intermediate results are others. */
    Reckoning with(Tussenuitkomsten others) {
        return rule != null
                ? Reckoning.of(rule, others)
                : Reckoning.of(
                        others.alle().stream()
                                .filter(it -> it.naam().equals(result.naam()))
                                .findFirst()
                                .orElseThrow(),
                        others);
    }
}
