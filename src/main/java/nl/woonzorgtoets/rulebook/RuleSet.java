package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.language.DrlReader;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * The rules of all files, read against the names that the other files define.
 *
 * @param rules those that are right, by file and line
 * @param ids of all rules, also of those that are not right or do not count
 */
record RuleSet(List<Rule> rules, Set<String> ids) {

    /**
     * What is wrong with the rules is reported.
     *
     * @param ended ids of the rules that do not count
     * @param before by path, the rules of the files that need not be read again
     */
    static RuleSet read(
            SortedMap<String, String> drl,
            RuleContext context,
            Set<String> ended,
            Map<String, List<Rule>> before,
            Meldingen meldingen) {
        SortedMap<String, String> changed = new TreeMap<>(drl);
        changed.keySet().removeAll(before.keySet());
        Meldingen ofChanged = new Meldingen();
        RuleSet read = read(changed, context, ended, ofChanged);
        List<Rule> rules = new ArrayList<>(read.rules);
        before.values().forEach(rules::addAll);
        Set<String> ids = new HashSet<>(read.ids);
        boolean once = before.values().stream().flatMap(List::stream).allMatch(it -> ids.add(it.id()));
        // What is wrong is told as if all were read: of two rules with one number, it is the later one that has it
        // wrong.
        return ofChanged.size() > 0 || !once ? read(drl, context, ended, meldingen) : new RuleSet(sorted(rules), ids);
    }

    private static RuleSet read(
            SortedMap<String, String> drl, RuleContext context, Set<String> ended, Meldingen meldingen) {
        DrlReader reader = new DrlReader(context, ended);
        List<Rule> rules = new ArrayList<>();
        List<Melding> problems = new ArrayList<>();
        drl.forEach((path, text) -> rules.addAll(reader.read(path, text, problems)));
        meldingen.addAll(problems);
        return new RuleSet(sorted(rules), Set.copyOf(reader.ids()));
    }

    private static List<Rule> sorted(List<Rule> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(Rule::file).thenComparing(Rule::line))
                .toList();
    }

    static RuleContext context(
            Vocabulary vocabulary,
            Map<String, Aspect> aspects,
            Map<String, Drempel> drempels,
            Map<String, Set<String>> sources,
            Editie editie) {
        return new RuleContext(vocabulary, aspects, thresholds(drempels), sources, editie);
    }

    /** What rules and examples have to know of each threshold, by name. */
    static Map<String, RuleContext.Threshold> thresholds(Map<String, Drempel> drempels) {
        Map<String, RuleContext.Threshold> thresholds = new LinkedHashMap<>();
        drempels.forEach(
                (name, drempel) -> thresholds.put(name, new RuleContext.Threshold(drempel.soort(), drempel.opties())));
        return thresholds;
    }
}
