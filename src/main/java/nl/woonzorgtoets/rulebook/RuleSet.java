package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.yaml.Meldingen;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** The rules of all files together, and the engine that is built from them. */
final class RuleSet {

    RuleSet(Vocabulary vocabulary, Map<String, Aspect> aspects, Collection<Drempel> drempels, Map<String, Bron> bronnen) {}

    List<Rule> read(SortedMap<String, String> drl, Meldingen meldingen) {
        List<Rule> rules = new ArrayList<>();
        rules.sort(Comparator.comparing(Rule::file).thenComparing(Rule::line));
        return rules;
    }

    static Rulebook.Matcher matcher(List<Rule> rules, Vocabulary vocabulary) {
        return facts -> Set.of();
    }
}
