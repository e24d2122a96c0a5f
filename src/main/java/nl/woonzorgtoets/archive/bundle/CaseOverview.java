package nl.woonzorgtoets.archive.bundle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseSummary;

/** Which cases are in a folder, for people: a line each, tabs between. */
final class CaseOverview {

    private CaseOverview() {}

    static String of(List<CaseSummary> cases) {
        return Stream.concat(
                        Stream.of(line(
                                "volgnummer",
                                "nummer",
                                "zaaknummer",
                                "gemeente",
                                "wijkcode",
                                "peildatum",
                                "beoordeeld op",
                                "oordeel",
                                "laatste besluit",
                                "regelset")),
                        cases.stream().map(CaseOverview::line))
                .collect(Collectors.joining());
    }

    private static String line(CaseSummary it) {
        return line(
                String.valueOf(it.seq()),
                it.nummer(),
                it.zaaknummer(),
                it.gemeente(),
                it.wijkcode(),
                it.peildatum(),
                it.moment(),
                it.oordeel(),
                it.besluit(),
                it.regelset());
    }

    private static String line(String... cells) {
        return Stream.of(cells)
                        .map(it -> Objects.toString(it, "").replaceAll("\\s", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
