package nl.woonzorgtoets.rulebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * All that the outcome of an example rests on beside what it gives: what it is about, and the thresholds that this names, as they are on its
 * day and place. Another rulebook has the very same example only when its questions and tables are the same too.
 *
 * @param thresholds their values, by name; without those that the example gives, and those that are not in force
 */
public record ExampleBasis(Subject subject, Map<String, List<Object>> thresholds) {

    /**
     * A rule or an intermediate result, with what it reads.
     *
     * @param rule null when it is an intermediate result
     * @param thresholds names of those that can make a difference to it
     */
    record Subject(Rule rule, List<Tussenuitkomst> read, Set<String> thresholds) {

        private static Subject of(Example example, Rulebook rulebook) {
            Tussenuitkomsten all = rulebook.tussenuitkomsten();
            Rule rule = example.isOfRule() ? rulebook.rule(example.rule()) : null;
            Set<String> names = rule == null ? all.gelezen(example.outcome().tussenuitkomst()) : all.gelezen(rule);
            List<Tussenuitkomst> read =
                    all.alle().stream().filter(it -> names.contains(it.naam())).toList();
            // Where a figure is looked for can make a difference to whoever reads it.
            Set<String> thresholds = new HashSet<>(rulebook.questions().choosing());
            Stream.concat(Stream.ofNullable(rule), read.stream().map(Tussenuitkomst::berekening))
                    .map(Rule::thresholdsLookedAt)
                    .forEach(it ->
                            thresholds.addAll(it.orElse(rulebook.drempels().keySet())));
            return new Subject(rule, read, thresholds);
        }
    }

    /** What the examples of a rulebook are about, by how they say so. */
    private record Subjects(Map<String, Subject> byName) {}

    static ExampleBasis of(Example example, Rulebook rulebook) {
        Subject subject = rulebook.beside(Subjects.class, it -> new Subjects(new ConcurrentHashMap<>()))
                .byName()
                .computeIfAbsent(example.about(), key -> Subject.of(example, rulebook));
        Map<String, List<Object>> thresholds = new HashMap<>();
        if (!subject.thresholds.isEmpty()) {
            for (Fact fact : rulebook.thresholdsAround(example)) {
                String name = (String) fact.value(fact.type().field(Drempel.NAAM));
                if (subject.thresholds.contains(name) && !example.thresholds().containsKey(name)) {
                    thresholds.put(name, values(fact));
                }
            }
        }
        return new ExampleBasis(subject, thresholds);
    }

    private static List<Object> values(Fact fact) {
        return Arrays.asList(fact.type().fields().stream().map(fact::value).toArray());
    }
}
