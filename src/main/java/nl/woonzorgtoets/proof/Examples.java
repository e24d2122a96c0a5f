package nl.woonzorgtoets.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;

/** The examples of a rulebook, by what they are about. */
final class Examples {

    private static final int MOST_OF_ONE = 6;
    private static final int MOST = 30;

    private final Rulebook rulebook;
    private final Map<String, List<Example>> about;

    Examples(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.about = rulebook.examples().stream().collect(Collectors.groupingBy(Example::about));
    }

    /** All of one rule. */
    List<Example> of(Rule rule) {
        return about.getOrDefault("regel " + rule.id(), List.of());
    }

    /** Some of each of these rules, and of what they read. */
    List<Example> around(List<Rule> rules) {
        Set<Example> some = new LinkedHashSet<>();
        Set<String> results = new HashSet<>();
        for (Rule rule : rules) {
            some.addAll(some(of(rule)));
            results.addAll(rulebook.tussenuitkomsten().gelezen(rule));
        }
        results.stream()
                .sorted()
                .forEach(it -> some.addAll(some(about.getOrDefault("tussenuitkomst " + it, List.of()))));
        return some.stream().limit(MOST).toList();
    }

    /** Of every outcome that is expected some. */
    private static List<Example> some(List<Example> all) {
        List<Example> some = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(it -> String.valueOf(
                        it.isOfRule() ? it.expected() : it.outcome().waarde())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(it -> some.addAll(
                        it.getValue().stream().limit(MOST_OF_ONE / 2).toList()));
        return some.stream().limit(MOST_OF_ONE).toList();
    }
}
