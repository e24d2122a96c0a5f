package nl.woonzorgtoets.web.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;

/** One criterion in words. */
public record Asked(String what, String value) {

    /** Which cases are meant; nothing when all are. */
    public static List<Asked> of(CaseFilter filter, Choices choices) {
        Stream<Asked> one = filter.nummer() == null ? Stream.of() : Stream.of(new Asked("Zaak", filter.nummer()));
        return Stream.concat(
                        one, Criterion.all().map(it -> it.told(filter, choices)).filter(Objects::nonNull))
                .toList();
    }
}
