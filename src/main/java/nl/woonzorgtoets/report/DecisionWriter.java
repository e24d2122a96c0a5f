package nl.woonzorgtoets.report;

import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.report.Report.Decision;
import nl.woonzorgtoets.wording.Dutch;

/** What people decided, oldest first; never mixed up with the verdict. */
final class DecisionWriter {

    private final Judged judged;

    DecisionWriter(Judged judged) {
        this.judged = judged;
    }

    List<Decision> decisions() {
        List<Besluit> all = judged.decisions();
        return all.stream()
                .map(it -> decision(it, it == all.get(all.size() - 1) ? "Het besluit is" : "Eerder was het besluit"))
                .toList();
    }

    private Decision decision(Besluit besluit, String lead) {
        String day = Dutch.day(Dutch.dayOf(Instant.parse(besluit.moment())));
        boolean departs = !besluit.besluit().equals(judged.verdict().code());
        return new Decision(
                lead + ": ‘" + judged.words().oordeel(besluit.besluit()) + "’. Het is vastgelegd op " + day
                        + ", vanuit deze functie: " + Sentences.printable(besluit.functie()) + ".",
                departs ? "Het besluit wijkt af van het oordeel." : "Het besluit volgt het oordeel.",
                Sentences.printable(besluit.motivering()));
    }
}
