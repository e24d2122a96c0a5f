package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * What vragen.yaml says.
 *
 * @param used paths of the questions that files name for what they are used for; those that read further files add to them
 */
public record Vragen(
        Vocabulary vocabulary,
        List<RegionType> regions,
        Portfolio portfolio,
        List<Calculation> calculations,
        Set<String> used) {

    /** What an earlier reading of the same texts made of it; nodes, and what is still being collected, are those of now. */
    public Vragen asBefore(Vragen earlier) {
        return new Vragen(earlier.vocabulary, earlier.regions, earlier.portfolio, calculations, used);
    }

    /** Without what was only of use while the files were read. */
    public Vragen withoutNodes() {
        return new Vragen(vocabulary, regions, portfolio, List.of(), Set.of());
    }

    /** Where an own figure is said to come from: by the path of the figure, that of the question. */
    public Map<String, SourceQuestion> sources() {
        Map<String, SourceQuestion> sources = new HashMap<>();
        regions.forEach(it -> sources.putAll(it.sources()));
        return Map.copyOf(sources);
    }

    /** Names of the thresholds that choose where figures are looked for. */
    public Set<String> choosing() {
        return regions.stream().flatMap(it -> it.choosing().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** For how many years a figure can be used, by {@code Type.field}. */
    public Map<String, Integer> lasting() {
        Map<String, Integer> lasting = new HashMap<>();
        regions.forEach(it ->
                it.lasting().forEach((field, years) -> lasting.put(it.type().name() + "." + field, years)));
        return Map.copyOf(lasting);
    }
}
