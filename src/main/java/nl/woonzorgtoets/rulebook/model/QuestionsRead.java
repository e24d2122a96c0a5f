package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Which questions rules look at, by their paths. */
public record QuestionsRead(Vocabulary vocabulary, Tussenuitkomsten results) {

    /** All that this rule looks at, also by way of what is worked out first. */
    public List<String> by(Rule rule) {
        return paths(Stream.concat(rule.conditions().stream(), worked(rule)));
    }

    /** Those of which it looks at every answer there is: what it adds up, looks for, or reads by way of what is worked out first. */
    public List<String> allRowsBy(Rule rule) {
        return paths(Stream.concat(
                rule.conditions().stream().filter(it -> !(it instanceof Condition.Pattern)), worked(rule)));
    }

    /** All that is looked at for what is worked out first. */
    public List<String> byResults() {
        return paths(results.alle().stream().flatMap(it -> it.berekening().conditions().stream()));
    }

    private Stream<Condition> worked(Rule rule) {
        Set<String> names = results.gelezen(rule);
        return results.alle().stream()
                .filter(it -> names.contains(it.naam()))
                .flatMap(it -> it.berekening().conditions().stream());
    }

    private List<String> paths(Stream<Condition> conditions) {
        return conditions
                .flatMap(it -> it.patterns().stream())
                .flatMap(this::paths)
                .distinct()
                .toList();
    }

    private Stream<String> paths(Condition.Pattern pattern) {
        return vocabulary.sections().values().stream()
                .filter(section -> section.type() == pattern.type())
                .map(Section::name)
                .flatMap(name -> pattern.fields().stream().map(field -> name + "." + field.name()));
    }
}
