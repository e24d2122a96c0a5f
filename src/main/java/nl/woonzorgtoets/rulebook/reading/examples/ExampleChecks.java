package nl.woonzorgtoets.rulebook.reading.examples;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.vocabulary.Truth;

/** Checks that every rule shows when it fires, when it does not, and what happens on the boundary. */
public final class ExampleChecks {

    private final Meldingen meldingen;

    public ExampleChecks(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    public void check(List<Rule> rules, List<Example> examples) {
        Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule, (a, b) -> a));
        List<Example> ofRules = examples.stream().filter(Example::isOfRule).toList();
        for (Example example : ofRules) {
            Rule rule = byId.get(example.rule());
            if (rule == null) {
                report(
                        example.file(),
                        example.line(),
                        "De regel '" + example.rule()
                                + "' bestaat niet. Is hij vervallen, haal dan ook dit voorbeeld weg.",
                        NearestName.of(example.rule(), beside(example, rules)));
            } else if (!fileOf(rule).equals(example.file())) {
                report(
                        example.file(),
                        example.line(),
                        "De regel " + rule.id() + " staat in een ander bestand.",
                        fileOf(rule));
            }
        }
        Map<String, List<Example>> byRule = ofRules.stream().collect(Collectors.groupingBy(Example::rule));
        rules.forEach(rule -> checkCovered(rule, byRule.getOrDefault(rule.id(), List.of())));
    }

    private static String fileOf(Rule rule) {
        return RuleFilePair.examplesOf(rule.file()).orElseThrow();
    }

    /** A slip of the pen is one for a rule in the same file; any other number would be a guess. */
    private static List<String> beside(Example example, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> fileOf(rule).equals(example.file()))
                .map(Rule::id)
                .toList();
    }

    private void checkCovered(Rule rule, List<Example> examples) {
        require(
                rule,
                examples,
                "zonder 'grens: ja' waarin zij vuurt",
                e -> !e.boundary() && e.expected() == Truth.TRUE);
        require(
                rule,
                examples,
                "zonder 'grens: ja' waarin zij niet vuurt",
                e -> !e.boundary() && e.expected() == Truth.FALSE);
        require(rule, examples, "op de grens (grens: ja)", Example::boundary);
    }

    private void require(Rule rule, List<Example> examples, String which, Predicate<Example> fits) {
        if (examples.stream().noneMatch(fits)) {
            report(
                    rule.file(),
                    rule.line(),
                    "De regel " + rule.id() + " heeft geen voorbeeld " + which + ". Zet het in " + fileOf(rule) + ".",
                    null);
        }
    }

    private void report(String file, int line, String melding, String suggestie) {
        meldingen.add(file, line, 0, melding, suggestie);
    }
}
