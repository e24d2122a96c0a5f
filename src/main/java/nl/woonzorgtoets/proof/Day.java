package nl.woonzorgtoets.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.plan.OnADay;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * A rulebook as it judges on a day.
 *
 * @param known the facts that are the same in every case: thresholds, and rows of tables
 * @param read rules as they read here, by their ids, as far as somebody asked
 * @param chosen options of thresholds that are other than they are now, by name
 */
record Day(
        Rulebook rulebook,
        LocalDate date,
        Map<String, Object> chosen,
        List<Fact> known,
        Map<String, Optional<Rule>> read) {

    static Day of(Rulebook rulebook, LocalDate date, Map<String, Object> chosen) {
        Day day = new Day(rulebook, date, chosen, List.of(), Map.of());
        Set<String> tables = rulebook.vocabulary().factTypes().values().stream()
                .filter(it -> !it.single())
                .map(FactType::name)
                .collect(Collectors.toSet());
        rulebook.vocabulary()
                .sections()
                .values()
                .forEach(it -> tables.remove(it.type().name()));
        List<Fact> known = rulebook.facts(day.nothingGiven(rulebook.rules().get(0))).stream()
                .filter(it -> tables.contains(it.type().name()))
                .toList();
        return new Day(rulebook, date, chosen, known, new ConcurrentHashMap<>());
    }

    /** An example about a rule in which nothing is answered. */
    Example nothingGiven(Rule rule) {
        try {
            Dossier nothing = new DossierReader(rulebook.vocabulary()).readPartial(Map.of());
            return new Example(
                    rule.file(), 0, rule.id(), "", true, Truth.TRUE, null, date, nothing, Map.of(), chosen, null);
        } catch (InvalidDossierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same example as it would be by the thresholds of this day, whatever its file says of those. */
    Example here(Example it) {
        return new Example(
                it.file(),
                it.line(),
                it.rule(),
                it.name(),
                it.boundary(),
                it.expected(),
                it.outcome(),
                date,
                it.dossier(),
                it.regionFacts(),
                chosen,
                it.portfolio());
    }

    /** As it reads with the thresholds and tables of this day; empty when it cannot hold with those. */
    Optional<Rule> reads(Rule rule) {
        return read.computeIfAbsent(
                rule.id(),
                key -> inForce().containsAll(rulebook.tussenuitkomsten().drempels(rule))
                        ? new OnADay(known).reads(rule)
                        : Optional.empty());
    }

    private Set<Object> inForce() {
        return known.stream()
                .filter(it -> it.type().name().equals(Drempel.FEIT))
                .map(it -> it.value(it.type().field(Drempel.NAAM)))
                .collect(Collectors.toSet());
    }

    /** The rows that are the same in every case. */
    Map<FactType, List<Fact>> tables() {
        return known.stream().collect(Collectors.groupingBy(Fact::type, LinkedHashMap::new, Collectors.toList()));
    }
}
