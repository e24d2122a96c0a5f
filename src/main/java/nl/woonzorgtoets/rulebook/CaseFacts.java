package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.vragen.Portfolio;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Puts together all facts of a case, always in the same order: that of the fact types, then of the pointers. */
final class CaseFacts {

    private final List<RegionFacts> regions;
    private final Portfolio portfolio;
    private final ThresholdFacts thresholds;
    private final String ownValues;
    /** By the thresholds of a day and a place, which are one list. */
    private final Map<List<Fact>, List<Fact>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<List<Fact>, Map<String, String>> options = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Names of the thresholds that choose where a figure is looked for. */
    private final Set<String> choosing;

    /** @param ownValues dossier path of the question whose answers may have thresholds of their own; null when none has */
    CaseFacts(Vragen vragen, Map<String, Drempel> drempels, String ownValues, Editie editie) {
        this.ownValues = ownValues;
        this.regions = vragen.regions().stream().map(RegionFacts::new).toList();
        this.choosing = vragen.choosing();
        this.portfolio = vragen.portfolio();
        this.thresholds =
                new ThresholdFacts(vragen.vocabulary().factTypes().get(Drempel.FEIT), drempels.values(), editie);
    }

    Portfolio portfolio() {
        return portfolio;
    }

    List<Fact> of(Dossier dossier, Map<String, BigDecimal> totals) {
        List<Fact> facts = new ArrayList<>(dossier.facts());
        List<Fact> limits = thresholds.on((LocalDate) dossier.answer("zaak.peildatum"), gemeente(dossier));
        Map<String, String> options = options(limits);
        regions.forEach(region -> facts.addAll(region.of(dossier, options)));
        facts.addAll(limits);
        facts.add(portfolio.fact(totals, new Origin.Portfolio()));
        return facts;
    }

    /** The facts that are this case's own: without thresholds, and without the tables of which every row is a fact. */
    List<Fact> own(Dossier dossier, Map<String, BigDecimal> totals) {
        List<Fact> facts = new ArrayList<>(dossier.facts());
        Map<String, String> options = options(dossier);
        for (RegionFacts region : regions) {
            if (region.type().type().single()) {
                facts.addAll(region.of(dossier, options));
            }
        }
        facts.add(portfolio.fact(totals, new Origin.Portfolio()));
        return facts;
    }

    /** The facts that cases of a day and a place have in common, always the same list: the others of {@link #of}. */
    List<Fact> known(Dossier dossier) {
        return known.computeIfAbsent(
                thresholds.on((LocalDate) dossier.answer("zaak.peildatum"), gemeente(dossier)), this::withTables);
    }

    private List<Fact> withTables(List<Fact> thresholds) {
        List<Fact> facts = new ArrayList<>(thresholds);
        regions.stream()
                .map(RegionFacts::type)
                .filter(region -> !region.type().single())
                .forEach(region -> facts.addAll(region.rows()));
        return List.copyOf(facts);
    }

    /** Only what the region tables say. */
    List<Fact> ofRegion(Dossier dossier) {
        Map<String, String> options = options(dossier);
        return regions.stream()
                .flatMap(region -> region.of(dossier, options).stream())
                .toList();
    }

    /** Of a dossier that does not say its day: as they are last. */
    private Map<String, String> options(Dossier dossier) {
        if (choosing.isEmpty()) {
            return Map.of();
        }
        LocalDate day = (LocalDate) dossier.answer("zaak.peildatum");
        return options(thresholds.on(day == null ? LocalDate.MAX : day, gemeente(dossier)));
    }

    /** @param limits always the same list where they are the same */
    private Map<String, String> options(List<Fact> limits) {
        return choosing.isEmpty() ? Map.of() : options.computeIfAbsent(limits, this::chosen);
    }

    private Map<String, String> chosen(List<Fact> limits) {
        Map<String, String> options = new HashMap<>();
        for (Fact limit : limits) {
            String name = (String) limit.value(limit.type().field(Drempel.NAAM));
            if (choosing.contains(name) && limit.value(limit.type().field(Drempel.TEKST)) instanceof String option) {
                options.put(name, option);
            }
        }
        return options;
    }

    List<Fact> of(Example example) {
        Dossier dossier = example.dossier();
        List<Fact> facts = new ArrayList<>(dossier.facts());
        List<Fact> limits = thresholds.on(day(example), gemeente(dossier), example.thresholds(), new Origin.Example());
        Map<String, String> options = chosen(limits);
        for (RegionFacts region : regions) {
            List<Fact> given = example.regionFacts().get(region.type().type().name());
            facts.addAll(given == null ? region.of(dossier, options) : merged(region.type(), given, dossier, options));
        }
        facts.addAll(limits);
        facts.add(portfolio.fact(example.portfolio(), new Origin.Example()));
        return facts;
    }

    /** The thresholds on the day and place of an example, also where it gives another. */
    List<Fact> thresholdsAround(Example example) {
        return thresholds.on(day(example), gemeente(example.dossier()));
    }

    private static LocalDate day(Example example) {
        Object day = example.dossier().answer("zaak.peildatum");
        return day == null ? example.peildatum() : (LocalDate) day;
    }

    /** What is given goes before what the tables say of the place that is given. */
    private static List<Fact> merged(
            RegionType region, List<Fact> given, Dossier dossier, Map<String, String> options) {
        if (!region.type().single()) {
            return given;
        }
        Fact fact = given.get(0);
        Fact known = region.facts(dossier, options).get(0);
        Object[] values = new Object[region.type().fields().size()];
        Origin[] origins = new Origin[values.length];
        for (Field field : region.type().fields()) {
            Fact from = fact.value(field) != null ? fact : known;
            values[field.index()] = from.value(field);
            origins[field.index()] = from.origin(field);
        }
        return List.of(new Fact(region.type(), region.pointer(), false, values, origins));
    }

    private String gemeente(Dossier dossier) {
        return (String) dossier.answer(ownValues);
    }
}
