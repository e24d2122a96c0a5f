package nl.woonzorgtoets.archive.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseSummary;

/** Which cases are in a folder, for people: a line each, tabs between; of their features all that any of them has. */
final class CaseOverview {

    private CaseOverview() {}

    static String of(List<CaseSummary> cases) {
        List<String> features = List.copyOf(cases.stream()
                .flatMap(it -> it.kenmerken().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        String head = line(
                Stream.of("volgnummer", "nummer", "zaaknummer", "kader"),
                features.stream(),
                Stream.of(
                        "peildatum",
                        "beoordeeld op",
                        "oordeel",
                        "laatste besluit",
                        "kanttekeningen",
                        "regelset",
                        "ingetrokken"));
        return head + cases.stream().map(it -> line(it, features)).collect(Collectors.joining());
    }

    private static String line(CaseSummary it, List<String> features) {
        return line(
                Stream.of(it.seq(), it.nummer(), it.zaaknummer(), it.kader()),
                features.stream().map(name -> it.kenmerken().get(name)),
                Stream.of(
                        it.peildatum(),
                        it.moment(),
                        it.oordeel(),
                        it.besluit(),
                        cautioned(it),
                        it.regelset(),
                        it.ingetrokken()));
    }

    private static String cautioned(CaseSummary it) {
        return it.kanttekeningen() == null ? "niet vastgelegd" : String.join(" ", it.kanttekeningen());
    }

    private static String line(Stream<?>... cells) {
        return Arrays.stream(cells)
                        .flatMap(it -> it)
                        .map(cell -> Objects.toString(cell, "").replaceAll("\\s", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
