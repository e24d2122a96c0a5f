package nl.woonzorgtoets.web.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;

/** One criterion in words. */
public record Asked(String what, String value) {

    /** Which cases are meant; nothing when all are. */
    public static List<Asked> of(CaseFilter filter, Choices choices) {
        Stream<Asked> one = filter.nummer() == null ? Stream.of() : Stream.of(new Asked("Zaak", filter.nummer()));
        Stream<Asked> rest = Criterion.all().map(it -> it.told(filter, choices)).filter(Objects::nonNull);
        return Stream.of(one, features(filter.kenmerken(), choices), rest)
                .flatMap(it -> it)
                .toList();
    }

    /** What no framework declares any more is told as it was asked. */
    private static Stream<Asked> features(Map<String, String> asked, Choices choices) {
        Map<String, String> rest = new TreeMap<>(asked);
        List<Asked> told = choices.features().stream()
                .filter(it -> rest.containsKey(it.name()))
                .map(it -> new Asked(it.label(), it.told(rest.remove(it.name()))))
                .toList();
        return Stream.concat(told.stream(), rest.entrySet().stream().map(it -> new Asked(it.getKey(), it.getValue())));
    }
}
