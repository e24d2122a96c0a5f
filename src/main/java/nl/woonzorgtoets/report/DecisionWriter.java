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
        return judged.decisions().stream().map(this::decision).toList();
    }

    private Decision decision(Besluit besluit) {
        String day = Dutch.day(Dutch.dayOf(Instant.parse(besluit.moment())));
        boolean departs = !besluit.besluit().equals(judged.verdict().code());
        return new Decision(
                "Het besluit is: ‘" + judged.words().oordeel(besluit.besluit()) + "’. Het is vastgelegd op " + day
                        + ", vanuit deze functie: " + Sentences.printable(besluit.functie()) + ".",
                departs ? "Het besluit wijkt af van het oordeel." : "Het besluit volgt het oordeel.",
                Sentences.printable(besluit.motivering()));
    }
}
