package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documents say that bears on judging, and what carries it; with what counts though none of them says it. */
public record Herkomstregister(List<Uitspraak> uitspraken, List<EigenKeuze> eigenKeuzes) {

    /** Of a framework that does not account for itself. */
    public static final Herkomstregister GEEN = new Herkomstregister(List.of(), List.of());

    public boolean isEr() {
        return !uitspraken.isEmpty();
    }

    /** The names of everything of that kind that carries something, or is our own. */
    public Set<String> genoemd(Drager drager) {
        return Stream.concat(
                        uitspraken.stream().map(Uitspraak::dragers),
                        eigenKeuzes.stream().map(EigenKeuze::dragers))
                .flatMap(it -> names(it, drager))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it counts though no document asks for it. */
    public boolean isEigen(Drager drager, String naam) {
        return eigenKeuzes.stream().flatMap(it -> names(it.dragers(), drager)).anyMatch(naam::equals);
    }

    private static Stream<String> names(Map<Drager, List<String>> dragers, Drager drager) {
        return dragers.getOrDefault(drager, List.of()).stream();
    }
}
