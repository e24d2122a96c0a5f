package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.language.DrlReader;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads the rules of all files against the names that the other files define. */
final class RuleSet {

    private RuleSet() {}

    /** The rules that are right, by file and line; what is wrong with the others is reported. */
    static List<Rule> read(SortedMap<String, String> drl, RuleContext context, Meldingen meldingen) {
        DrlReader reader = new DrlReader(context);
        List<Rule> rules = new ArrayList<>();
        List<Melding> problems = new ArrayList<>();
        drl.forEach((path, text) -> rules.addAll(reader.read(path, text, problems)));
        meldingen.addAll(problems);
        rules.sort(Comparator.comparing(Rule::file).thenComparing(Rule::line));
        return List.copyOf(rules);
    }

    static RuleContext context(
            Vocabulary vocabulary,
            Map<String, Aspect> aspects,
            Map<String, Drempel> drempels,
            Map<String, Set<String>> sources,
            Editie editie) {
        Map<String, RuleContext.Threshold> thresholds = new LinkedHashMap<>();
        drempels.forEach(
                (name, drempel) -> thresholds.put(name, new RuleContext.Threshold(drempel.soort(), drempel.opties())));
        return new RuleContext(vocabulary, aspects, thresholds, sources, editie);
    }
}
