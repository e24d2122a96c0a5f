package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
     */
    static RuleSet read(
            SortedMap<String, String> drl,
            RuleContext context,
            Set<String> ended,
            EarlierReadings.Reading reading,
            Meldingen meldingen) {
        // One for all, so that two are seen to be equal at a glance.
        RuleContext names = reading.of(context, meldingen, () -> context);
        List<Part> parts = drl.entrySet().parallelStream()
                .map(file -> Part.read(new Part.From(file.getKey(), file.getValue(), names, ended), reading))
                .toList();
        List<Rule> rules = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        parts.forEach(part -> {
            Part counting = part.after(ids);
            meldingen.addAll(counting.meldingen());
            rules.addAll(counting.rules());
            ids.putAll(counting.ids());
        });
        rules.sort(Comparator.comparing(Rule::file).thenComparing(Rule::line));
        return new RuleSet(List.copyOf(rules), Set.copyOf(ids.keySet()));
    }

    /**
     * The rules of one file.
     *
     * @param ids of all rules in it, each with its place
     */
    private record Part(From from, List<Rule> rules, Map<String, String> ids, List<Melding> meldingen) {

        /** @param names all that its rules may use */
        private record From(String path, String text, RuleContext names, Set<String> ended) {

            @Override
            public int hashCode() {
                return text.hashCode();
            }
        }

        static Part read(From from, EarlierReadings.Reading reading) {
            Meldingen own = new Meldingen();
            return reading.of(from, own, () -> {
                Part read = read(from, Map.of());
                own.addAll(read.meldingen());
                return read;
            });
        }

        private static Part read(From from, Map<String, String> taken) {
            Map<String, String> ids = new HashMap<>(taken);
            List<Melding> meldingen = new ArrayList<>();
            List<Rule> rules =
                    new DrlReader(from.names(), from.ended(), ids).read(from.path(), from.text(), meldingen);
            return new Part(from, rules, ids, meldingen);
        }

        /** An id belongs to one rule for ever: a second is reported where it stands. */
        Part after(Map<String, String> taken) {
            return Collections.disjoint(ids.keySet(), taken.keySet()) ? this : read(from, taken);
        }
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
