package nl.woonzorgtoets.rulebook.completeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;

/**
 * Whether every option of a question that rules look at comes to something: anywhere at all, and within each aspect that turns out
 * differently for different options.
 *
 * @param aspectNodes of the aspects, by id
 */
record Options(Map<String, YamlNode> aspectNodes, Map<String, Aspect> aspects, Conclusions conclusions, Meant meant) {

    /** @param node of the question */
    void check(Section section, Field question, YamlNode node) {
        if (Accepts.answers(question).isEmpty()) {
            return;
        }
        Map<String, List<Rule>> byAspect = conclusions.byAspect().values().stream()
                .flatMap(List::stream)
                .filter(it -> Accepts.reads(it, section.type(), question))
                .collect(Collectors.groupingBy(it -> it.conclusion().aspect()));
        List<Rule> reading = byAspect.values().stream()
                .flatMap(List::stream)
                .filter(it -> question.type() != FieldType.JANEE || isWeighedBothWays(it))
                .toList();
        if (reading.isEmpty()) {
            return;
        }
        Set<String> nowhere = without(reading, section, question);
        List<String> open = meant.open(node, nowhere);
        if (!open.isEmpty()) {
            node.warn("Geen enkele regel doet iets bij " + String.join(", ", open) + ", en bij andere antwoorden op ‘"
                    + question.label() + "’ wel." + Meant.how(open));
        }
        aspects.values().stream()
                .filter(it -> byAspect.containsKey(it.id()))
                .forEach(it -> check(it, byAspect.get(it.id()), section, question, nowhere));
    }

    /** Where a no that does nothing is a gap; a signal, an exception or a point extra is there for one of the two answers only. */
    private boolean isWeighedBothWays(Rule rule) {
        Aspect aspect = aspects.get(rule.conclusion().aspect());
        Set<BevindingSoort> kinds = conclusions.of(rule.conclusion().aspect());
        return aspect != null
                && rule.conclusion().kind().isOutcome()
                && Aspects.JUDGED.contains(aspect.soort())
                && kinds.contains(BevindingSoort.VOLDOET)
                && (kinds.contains(BevindingSoort.VOLDOET_NIET) || kinds.contains(BevindingSoort.GEDEELTELIJK));
    }

    /**
     * @param rules about the aspect, that look at the question
     * @param told what was told of the question itself
     */
    private void check(Aspect aspect, List<Rule> rules, Section section, Field question, Set<String> told) {
        List<Rule> reading =
                rules.stream().filter(it -> it.conclusion().kind().isOutcome()).toList();
        boolean differs =
                reading.stream().map(it -> it.conclusion().kind()).distinct().count() > 1
                        && reading.stream()
                                        .map(it -> without(List.of(it), section, question))
                                        .distinct()
                                        .count()
                                > 1;
        if (!differs) {
            return;
        }
        Set<String> left = without(reading, section, question);
        left.removeAll(told);
        YamlNode node = aspectNodes.get(aspect.id());
        String path = section.name() + "." + question.name() + ".";
        List<String> open = meant.open(node, left.stream().map(path::concat).toList());
        if (!open.isEmpty()) {
            node.warn("De regels over '" + aspect.id() + "' kijken naar ‘" + question.label()
                    + "’, maar zeggen niets bij "
                    + open.stream().map(it -> it.substring(path.length())).collect(Collectors.joining(", "))
                    + "." + Meant.how(open));
        }
    }

    /** The options with which none of these rules can fire. */
    private static Set<String> without(List<Rule> rules, Section section, Field question) {
        Map<String, Object> answers = Accepts.answers(question);
        Set<String> without = new LinkedHashSet<>(answers.keySet());
        without.removeIf(
                it -> rules.stream().anyMatch(new Accepts(section.type(), question, answers.get(it))::isPossible));
        return without;
    }
}
