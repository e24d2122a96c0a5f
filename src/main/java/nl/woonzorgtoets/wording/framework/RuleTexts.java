package nl.woonzorgtoets.wording.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.VanWie;
import nl.woonzorgtoets.wording.AnswerPointsWording;
import nl.woonzorgtoets.wording.FindingWords;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.framework.Framework.RuleText;
import nl.woonzorgtoets.wording.framework.Framework.Sample;
import nl.woonzorgtoets.wording.framework.Framework.Topic;

/** Rules with all that explains them, by what they are about. */
final class RuleTexts {

    private static final Comparator<Rule> BY_NUMBER =
            Comparator.comparing((Rule rule) -> head(rule.id())).thenComparing(rule -> tail(rule.id()));

    private final Rulebook rulebook;
    private final RuleWording wording;
    private final Effects effects;
    private final Map<String, List<Example>> examples;

    RuleTexts(Rulebook rulebook, LocalDate day, String gemeente) {
        this.rulebook = rulebook;
        this.wording = new RuleWording(rulebook, day, gemeente);
        this.effects = new Effects(rulebook.kader());
        this.examples =
                rulebook.examples().stream().filter(Example::isOfRule).collect(Collectors.groupingBy(Example::rule));
    }

    /** In the order of the numbers of the rules; then the aspects on which no rules decide but answers. */
    List<Topic> topics(List<Rule> rules, Predicate<Aspect> here) {
        Map<String, List<Rule>> byAspect = rules.stream()
                .sorted(BY_NUMBER)
                .collect(Collectors.groupingBy(
                        rule -> rule.conclusion().aspect(), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        byAspect.values().stream().map(this::topic),
                        rulebook.kader().aspecten().values().stream()
                                .filter(it -> it.uitAntwoorden() != null && here.test(it))
                                .map(it -> topic(it, "onderwerp-" + it.id(), List.of())))
                .toList();
    }

    private Topic topic(List<Rule> rules) {
        Aspect aspect =
                rulebook.kader().aspecten().get(rules.get(0).conclusion().aspect());
        return topic(aspect, "onderwerp-" + rules.get(0).id(), rules);
    }

    private Topic topic(Aspect aspect, String anchor, List<Rule> rules) {
        return new Topic(
                anchor,
                aspect.naam(),
                Effects.kind(aspect.soort()),
                effects.weight(aspect, new AnswerPointsWording(rulebook)) + whose(aspect),
                aspect.keuze(),
                rules.stream().map(rule -> text(rule, aspect)).toList());
    }

    /** Whose its points are; what holds for all of them is said why with the score. */
    private String whose(Aspect aspect) {
        VanWie said = rulebook.afkomst().van(Onderdeel.PUNTEN, aspect.id());
        boolean scored = !aspect.punten().isEmpty();
        return !scored || said == null ? "" : " Dit getal is " + new Whose(rulebook).of(said) + ".";
    }

    private RuleText text(Rule rule, Aspect aspect) {
        return new RuleText(
                rule.id(),
                rule.title(),
                FindingWords.name(rule.conclusion().kind()),
                FindingWords.tone(rule.conclusion().kind()),
                effects.meaning(aspect, rule.conclusion().kind()),
                rule.text() == null ? aspect.teksten().get(rule.conclusion().kind()) : rule.text(),
                wording.conditions(rule),
                examples.getOrDefault(rule.id(), List.of()).stream()
                        .map(RuleTexts::sample)
                        .toList(),
                rule.file());
    }

    private static Sample sample(Example example) {
        String outcome = switch (example.expected()) {
            case TRUE -> "geldt";
            case FALSE -> "geldt niet";
            case UNKNOWN -> "nog niet te zeggen";
        };
        return new Sample(example.name(), outcome, example.boundary());
    }

    private static String head(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** Rules of a paragraph are numbered: 2 comes before 10. */
    private static Integer tail(String id) {
        String last = id.substring(id.lastIndexOf('-') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : Integer.MAX_VALUE;
    }
}
