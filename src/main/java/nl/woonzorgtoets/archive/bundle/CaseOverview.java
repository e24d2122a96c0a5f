package nl.woonzorgtoets.archive.bundle;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseSummary;

/** Which cases are in a folder, for people: a line each, tabs between. */
final class CaseOverview {

    private static final String HEAD = "volgnummer\tnummer\tzaaknummer\tgemeente\twijkcode\tpeildatum"
            + "\tbeoordeeld op\toordeel\tlaatste besluit\tregelset\n";

    private CaseOverview() {}

    static String of(List<CaseSummary> cases) {
        return HEAD + cases.stream().map(CaseOverview::line).collect(Collectors.joining());
    }

    private static String line(CaseSummary it) {
        return Stream.of(
                                it.seq(),
                                it.nummer(),
                                it.zaaknummer(),
                                it.gemeente(),
                                it.wijkcode(),
                                it.peildatum(),
                                it.moment(),
                                it.oordeel(),
                                it.besluit(),
                                it.regelset())
                        .map(cell -> Objects.toString(cell, "").replaceAll("\\s", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
