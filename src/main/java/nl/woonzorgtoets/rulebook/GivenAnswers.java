package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Section;

/**
 * What an example gives, by the names of its file: taken out of it, and put in again otherwise.
 *
 * @param ofFile the thresholds that its file gives for all
 */
record GivenAnswers(Vragen vragen, Map<String, Object> ofFile) {

    static final String PORTFOLIO = "portefeuille";
    private static final String THRESHOLDS = "drempels";

    /** Maps, lists, {@code String}, {@code BigDecimal}, {@code Boolean}. */
    Map<String, Object> of(Example example) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (RegionType region : vragen.regions()) {
            List<Fact> facts = example.regionFacts().get(region.type().name());
            if (facts != null) {
                List<Map<String, Object>> rows =
                        facts.stream().map(GivenAnswers::answers).toList();
                given.put(region.exampleName(), region.type().single() ? rows.get(0) : rows);
            }
        }
        for (Section section : vragen.vocabulary().sections().values()) {
            take(section, example.dossier(), given);
        }
        if (example.portfolio() != null) {
            Map<String, Object> sums = new LinkedHashMap<>(example.portfolio());
            sums.values().removeIf(it -> it == null);
            given.put(PORTFOLIO, sums);
        }
        Map<String, Object> own = new LinkedHashMap<>(example.thresholds());
        own.entrySet()
                .removeIf(it ->
                        ofFile.containsKey(it.getKey()) && Objects.equals(ofFile.get(it.getKey()), it.getValue()));
        if (!own.isEmpty()) {
            given.put(THRESHOLDS, own);
        }
        return given;
    }

    private static void take(Section section, Dossier dossier, Map<String, Object> given) {
        if (!section.list()) {
            Map<String, Object> answers = answers(dossier.single().get(section.name()));
            if (!answers.isEmpty()) {
                given.put(section.name(), answers);
            }
            return;
        }
        List<Fact> facts = dossier.facts().stream()
                .filter(it -> it.type() == section.type())
                .toList();
        if (facts.stream().noneMatch(Fact::possible)) {
            List<Object> rows = new ArrayList<>();
            facts.forEach(it -> rows.add(answers(it)));
            given.put(section.name(), rows);
        }
    }

    private static Map<String, Object> answers(Fact fact) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : fact.type().fields()) {
            Object answer = fact.origin(field) instanceof Origin.Assumed ? null : fact.answered(field);
            if (answer != null && answer != NotApplicable.NOT_APPLICABLE) {
                answers.put(field.name(), answer instanceof LocalDate day ? day.toString() : answer);
            }
        }
        return answers;
    }

    /** The same example where this is given. */
    Example with(Example example, Map<String, Object> given) throws InvalidDossierException {
        Map<String, Object> answers = new LinkedHashMap<>(given);
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (RegionType region : vragen.regions()) {
            Object ofRegion = answers.remove(region.exampleName());
            if (ofRegion != null) {
                facts.put(region.type().name(), facts(region, ofRegion));
            }
        }
        Object sums = answers.remove(PORTFOLIO);
        Map<String, Object> thresholds = new LinkedHashMap<>(ofFile);
        Object others = answers.remove(THRESHOLDS);
        if (others != null) {
            ((Map<?, ?>) others).forEach((name, value) -> thresholds.put((String) name, value));
        }
        return new Example(
                example.file(),
                example.line(),
                example.rule(),
                example.name(),
                true,
                example.expected(),
                example.outcome(),
                example.peildatum(),
                new DossierReader(vragen.vocabulary()).readPartial(answers),
                facts,
                Collections.unmodifiableMap(thresholds),
                sums == null ? null : sums(sums));
    }

    private static List<Fact> facts(RegionType region, Object given) throws InvalidDossierException {
        List<?> rows = region.type().single() ? List.of(given) : (List<?>) given;
        List<Fact> facts = new ArrayList<>();
        for (Object row : rows) {
            String pointer = region.pointer() + (region.type().single() ? "" : "/" + facts.size());
            Map<String, Object> values = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((name, value) -> values.put((String) name, value));
            facts.add(DossierReader.readFact(region.type(), pointer, values, new Origin.Example()));
        }
        return facts;
    }

    private Map<String, BigDecimal> sums(Object given) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        vragen.portfolio().sums().keySet().forEach(name -> sums.put(name, (BigDecimal) ((Map<?, ?>) given).get(name)));
        return Collections.unmodifiableMap(sums);
    }
}
