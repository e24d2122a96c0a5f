package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/** Every mutant of the rules, intermediate results and thresholds of a framework. */
final class AllMutants {

    private final Rulebook rulebook;
    private final Tussenuitkomsten all;
    private final List<ExampleSubject> subjects = new ArrayList<>();

    AllMutants(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.all = rulebook.tussenuitkomsten();
        Map<String, List<Example>> examples =
                rulebook.examples().stream().collect(Collectors.groupingBy(Example::about));
        List<ExampleSubject> without = new ArrayList<>();
        rulebook.rules().forEach(it -> without.add(ExampleSubject.of(it, rulebook, List.of())));
        all.alle().forEach(it -> without.add(ExampleSubject.of(it, rulebook, List.of())));
        without.parallelStream()
                .map(it -> withCases(it, examples.getOrDefault(about(it), List.of())))
                .forEachOrdered(subjects::add);
    }

    private ExampleSubject withCases(ExampleSubject subject, List<Example> examples) {
        List<Case> cases =
                examples.stream().map(it -> of(it, subject.outcome())).toList();
        return new ExampleSubject(subject.rule(), subject.result(), subject.outcome(), cases);
    }

    private Case of(Example example, Reckoning outcome) {
        List<Fact> facts = rulebook.facts(example);
        return new Case(example, facts, outcome.of(facts));
    }

    static String about(ExampleSubject subject) {
        return subject.rule() != null
                ? "regel " + subject.rule().id()
                : "tussenuitkomst " + subject.result().naam();
    }

    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (ExampleSubject subject : subjects) {
            if (subject.rule() != null) {
                addRule(subject, mutants);
            } else {
                addCalculation(subject, mutants);
            }
        }
        rulebook.drempels().values().forEach(it -> mutants.addAll(new ThresholdMutants(it, subjects, all).mutants()));
        mutants.addAll(new FrameworkMutants(rulebook).mutants());
        return mutants;
    }

    private void addRule(ExampleSubject subject, List<Mutant> mutants) {
        Rule rule = subject.rule();
        mutants.add(new Mutant(
                rule.file(),
                rule.line(),
                about(subject),
                "zonder de regel",
                List.of(new Mutant.Effect(subject, Reckoning.never()))));
        for (Rewrite<List<Condition>> change : ConditionChanges.ofRule(rule.conditions(), rulebook.drempels())) {
            Reckoning becomes = Reckoning.of(with(rule, change.to()), all);
            mutants.add(new Mutant(
                    rule.file(),
                    change.line(),
                    about(subject),
                    change.what(),
                    List.of(new Mutant.Effect(subject, becomes))));
        }
    }

    private void addCalculation(ExampleSubject subject, List<Mutant> mutants) {
        Tussenuitkomst result = subject.result();
        Rule rule = result.berekening();
        List<ExampleSubject> readers = subjects.stream()
                .filter(it -> it.reads(all).contains(result.naam()))
                .sorted((one, other) -> Boolean.compare(one != subject, other != subject))
                .toList();
        for (Rewrite<List<Condition>> change : ConditionChanges.ofCalculation(rule.conditions(), rulebook.drempels())) {
            Tussenuitkomst changed = new Tussenuitkomst(result.field(), with(rule, change.to()), result.enkel());
            Tussenuitkomsten others = new Tussenuitkomsten(
                    all.type(),
                    all.alle().stream().map(it -> it == result ? changed : it).toList());
            mutants.add(new Mutant(
                    rule.file(),
                    change.line(),
                    about(subject),
                    change.what(),
                    readers.stream()
                            .map(it -> new Mutant.Effect(it, it.with(others)))
                            .toList()));
        }
    }

    private Rule with(Rule rule, List<Condition> conditions) {
        return rule.with(
                conditions, rulebook.editie().kentNietInWerking() ? Rule.thresholdsOf(conditions) : rule.thresholds());
    }
}
