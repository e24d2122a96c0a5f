package nl.woonzorgtoets.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * All that the outcome of an example rests on beside what it gives: the rule that it is about, what that reads, and the thresholds that those
 * name, as they are on its day and place. Another rulebook has the very same example only when its questions and tables are the same too.
 *
 * @param rule null when it is about an intermediate result
 * @param thresholds their values
 */
public record ExampleBasis(Rule rule, List<Tussenuitkomst> read, List<List<Object>> thresholds) {

    static ExampleBasis of(Example example, Rulebook rulebook) {
        Tussenuitkomsten all = rulebook.tussenuitkomsten();
        Rule rule = example.isOfRule() ? rulebook.rule(example.rule()) : null;
        Set<String> names = rule == null
                ? all.gelezen(example.outcome().tussenuitkomst())
                : all.gelezen(rule);
        List<Tussenuitkomst> read =
                all.alle().stream().filter(it -> names.contains(it.naam())).toList();
        List<Rule> looking = Stream.concat(
                        Stream.ofNullable(rule), read.stream().map(Tussenuitkomst::berekening))
                .toList();
        List<List<Object>> thresholds = rulebook.thresholds(example).stream()
                .filter(fact -> looking.stream().anyMatch(it -> it.looksAtThreshold(name(fact))))
                .map(ExampleBasis::values)
                .toList();
        return new ExampleBasis(rule, read, thresholds);
    }

    private static String name(Fact threshold) {
        return (String) threshold.value(threshold.type().field(Drempel.NAAM));
    }

    private static List<Object> values(Fact fact) {
        return Arrays.asList(fact.type().fields().stream().map(fact::value).toArray());
    }
}
