package nl.woonzorgtoets.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.mutants.ExampleText;
import nl.woonzorgtoets.proof.BewijsReport.Saved;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Truth;

/** Tells of what was found. */
final class Told {

    /** How a gap is told of: and then when it is there. */
    static final String GAP = "geen regel besluit als ";

    private static final String AND = " en ";

    private Told() {}

    /** Whether all that is found is about what is accepted: of a gap that may be wider than what was found. */
    static boolean covers(String accepted, String found) {
        return accepted.equals(found)
                || accepted.startsWith(GAP)
                        && found.startsWith(GAP)
                        && parts(found).containsAll(parts(accepted));
    }

    private static Set<String> parts(String gap) {
        return Set.of(gap.substring(GAP.length()).split(AND + "(?=‘)"));
    }

    /** "‘Draagvlak’ is ‘negatief’ en …" */
    static String of(Map<Cell, Set<Object>> choice) {
        return choice.isEmpty()
                ? "wat er ook wordt geantwoord"
                : choice.entrySet().stream()
                        .filter(it ->
                                it.getValue().size() < it.getKey().values().size())
                        .map(it -> it.getKey().is(it.getValue()))
                        .distinct()
                        .collect(Collectors.joining(AND));
    }

    /** The witness as an example of each of these rules, in the files where those belong; all of them are as true there. */
    static List<Saved> saved(Witness witness, List<Rule> rules, Truth truth, String name) {
        List<Saved> saved = new ArrayList<>();
        for (Rule rule : rules) {
            String file = RuleFilePair.examplesOf(rule.file()).orElseThrow();
            saved.add(new Saved(file, ExampleText.ofRule(rule.id(), name, inFile(witness, rule, file, truth), truth)));
        }
        return saved;
    }

    /** What is given in that file; where that has thresholds or a day of its own, also those that count. */
    private static Map<String, Object> inFile(Witness witness, Rule rule, String file, Truth truth) {
        Rulebook rulebook = witness.day().rulebook();
        WrittenExamples written = WrittenExamples.of(rulebook);
        Example there = rulebook.examples().stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElse(null);
        Map<String, Object> chosen = new TreeMap<>(witness.day().chosen());
        Map<String, Object> given = with(witness.given(), chosen);
        if (there != null) {
            try {
                boolean same = truth(rule, rulebook.facts(written.giving(there, given)), rulebook) == truth;
                if (!same) {
                    chosen.putAll(thresholds(rule, witness.facts(), rulebook));
                    given = with(witness.given(), chosen);
                }
            } catch (InvalidDossierException e) {
                return given;
            }
        }
        return given;
    }

    private static Map<String, Object> with(Map<String, Object> given, Map<String, Object> thresholds) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        if (!thresholds.isEmpty()) {
            all.put("drempels", thresholds);
        }
        return all;
    }

    private static Map<String, Object> thresholds(Rule rule, List<Fact> facts, Rulebook rulebook) {
        Set<String> results = rulebook.tussenuitkomsten().gelezen(rule);
        Set<String> names = rulebook.tussenuitkomsten().alle().stream()
                .filter(it -> results.contains(it.naam()))
                .map(Tussenuitkomst::berekening)
                .flatMap(it -> it.thresholdsLookedAt().orElse(Set.of()).stream())
                .collect(Collectors.toSet());
        names.addAll(rule.thresholdsLookedAt().orElse(Set.of()));
        Map<String, Object> values = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact.type().name().equals(Drempel.FEIT)) {
                String name = (String) fact.value(fact.type().field(Drempel.NAAM));
                fact.type().fields().stream()
                        .filter(it -> !it.name().equals(Drempel.NAAM) && names.contains(name))
                        .map(fact::value)
                        .filter(it -> it != null)
                        .findFirst()
                        .ifPresent(it -> values.put(name, it));
            }
        }
        return values;
    }

    private static Truth truth(Rule rule, List<Fact> facts, Rulebook rulebook) {
        return Assessor.explain(rule, facts, rulebook).truth();
    }
}
