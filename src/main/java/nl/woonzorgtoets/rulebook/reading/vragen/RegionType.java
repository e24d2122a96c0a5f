package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * A kind of fact that comes from the region tables.
 *
 * @param rows the facts when every row is one; empty when the dossier chooses
 * @param candidates for each field where its value may come from; empty when every row is a fact
 * @param lasting for how many years a figure can be used, by field; without those of which that is not said
 */
public record RegionType(
        FactType type, List<Fact> rows, List<List<Candidate>> candidates, Map<String, Integer> lasting) {

    public String pointer() {
        return "/regio/" + type.name();
    }

    /** The questions where answers come from that go before a table, by the path of those answers. */
    Map<String, SourceQuestion> sources() {
        Map<String, SourceQuestion> sources = new HashMap<>();
        candidates.stream()
                .flatMap(List::stream)
                .map(RegionType::bare)
                .filter(it -> it instanceof Candidate.Answer answer && answer.source() != null)
                .map(Candidate.Answer.class::cast)
                .forEach(it -> sources.put(it.path(), it.source()));
        return sources;
    }

    /**
     * A cell of a table.
     *
     * @param line of the file, from 1
     */
    public record Cell(String file, int line) {}

    /** Where the figure is not there; of one that is looked for in several places, in the last of them. */
    public List<Cell> blank(Field field) {
        if (!type.single()) {
            return rows.stream()
                    .filter(it -> it.value(field) == null)
                    .map(it -> (Origin.Table) it.origin(field))
                    .map(it -> new Cell(it.file(), it.line()))
                    .toList();
        }
        List<Candidate> places = candidates.get(field.index());
        return !places.isEmpty() && bare(places.get(places.size() - 1)) instanceof Candidate.Column column
                ? column.blank()
                : List.of();
    }

    private static Candidate bare(Candidate place) {
        return place instanceof Candidate.Chosen chosen ? chosen.place() : place;
    }

    /** How examples name these facts. */
    public String exampleName() {
        return Names.lowerCamel(type.name());
    }

    /** Names of the thresholds that choose where a figure is looked for. */
    public Set<String> choosing() {
        return candidates.stream()
                .flatMap(List::stream)
                .filter(Candidate.Chosen.class::isInstance)
                .flatMap(it -> ((Candidate.Chosen) it).where().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Paths of the answers that these facts hang on. */
    public List<String> reads() {
        return candidates.stream()
                .flatMap(List::stream)
                .flatMap(Candidate::reads)
                .distinct()
                .toList();
    }

    /** @param options those of the {@linkplain #choosing thresholds that choose}, by name */
    public List<Fact> facts(Dossier dossier, Map<String, String> options) {
        return type.single() ? List.of(chosen(dossier, options)) : rows;
    }

    private Fact chosen(Dossier dossier, Map<String, String> options) {
        Object[] values = new Object[candidates.size()];
        Origin[] origins = new Origin[values.length];
        for (int i = 0; i < values.length; i++) {
            Figure found = first(candidates.get(i), dossier, options);
            values[i] = found.value();
            origins[i] = found.origin();
        }
        return new Fact(type, pointer(), false, values, origins);
    }

    private record Figure(Object value, Origin origin) {}

    private static Figure first(List<Candidate> candidates, Dossier dossier, Map<String, String> options) {
        List<Origin.Passed> passed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.counts(options)) {
                continue;
            }
            Candidate.Found found = candidate.find(dossier);
            if (found.value() != null) {
                return new Figure(
                        found.value(),
                        passed.isEmpty() ? found.origin() : found.origin().after(passed));
            }
            if (found.why() != null) {
                passed.add(found.why());
            }
        }
        return new Figure(null, new Origin.Absent(passed));
    }
}
