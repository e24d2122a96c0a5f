package nl.woonzorgtoets.rulebook.completeness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Whether a rule counts an answer that was left standing where its question does not matter any more. */
record StaleAnswers(Vocabulary vocabulary, List<Rule> rules, Meant meant) {

    private static final String COUNTS = "teltAlsHetNietSpeelt";

    /** @param node of the question */
    void check(Section section, Field question, YamlNode node) {
        if (!question.countsAlways() || !question.obligation().isConditional()) {
            return;
        }
        String path = section.name() + "." + question.name();
        List<String> careless = rules.stream()
                .filter(it -> reads(it, path) && !repeatsCondition(it, question))
                .map(Rule::id)
                .toList();
        if (!careless.isEmpty()) {
            meant.warn(
                    node,
                    COUNTS,
                    "Een antwoord op ‘" + question.label() + "’ telt ook als de vraag er niet toe doet, en "
                            + (careless.size() == 1 ? "regel " : "de regels ")
                            + String.join(", ", careless)
                            + (careless.size() == 1 ? " kijkt" : " kijken")
                            + " niet naar waar dat van afhangt. Zet dat erbij in de regel, of haal '" + COUNTS
                            + "' weg.");
        }
    }

    private boolean repeatsCondition(Rule rule, Field question) {
        return question.obligation().alternatives().stream()
                .anyMatch(it -> it.keySet().stream().allMatch(path -> reads(rule, path)));
    }

    private boolean reads(Rule rule, String path) {
        int dot = path.indexOf('.');
        String type = vocabulary.sections().get(path.substring(0, dot)).type().name();
        Set<String> fields = rule.conditions().stream()
                .flatMap(it -> it.patterns().stream())
                .filter(it -> it.type().name().equals(type))
                .flatMap(it -> it.fields().stream().map(Field::name))
                .collect(Collectors.toSet());
        return fields.contains(path.substring(dot + 1));
    }
}
