package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.report.Report.Outcome;
import nl.woonzorgtoets.report.Sentences.Cited;
import nl.woonzorgtoets.wording.Verdict;

/** The verdict in a sentence, and what it means. */
final class OutcomeWriter {

    /** Verdicts that wait for something; nobody can decide by them. */
    private static final Set<String> OPEN = Set.of("ONVOLLEDIG", "AANHOUDEN");

    private final Judged judged;
    private final Verdict verdict;
    private final RequirementsWriter requirements;

    OutcomeWriter(Judged judged, RequirementsWriter requirements) {
        this.judged = judged;
        this.verdict = judged.verdict();
        this.requirements = requirements;
    }

    Outcome outcome() {
        List<Cited> deciding = requirements.deciding();
        List<String> items = deciding.size() < 2
                ? List.of()
                : deciding.stream()
                        .map(it -> Sentences.runWithFigures(List.of(it)))
                        .toList();
        return new Outcome(
                verdict.name(),
                verdict.tone(),
                meaning(),
                new BecauseWriter(judged, requirements.excepted()).because(deciding),
                items,
                Leefbaarometer.decided(judged) ? Leefbaarometer.CAVEAT : null,
                new NextWriter(judged).next());
    }

    private List<String> meaning() {
        List<String> meaning = new ArrayList<>();
        meaning.add(verdict.text());
        if (verdict.adviceOnly()) {
            meaning.add(
                    "Het plan past al in het omgevingsplan. Dit oordeel is daarom een advies. De gemeente kan het plan hierop niet"
                            + " weigeren.");
        } else if (!OPEN.contains(verdict.code())) {
            meaning.add("De gemeente mag dit oordeel gebruiken als zij over het plan besluit.");
        }
        if (verdict.reachable().size() > 1) {
            meaning.add(reachable());
        }
        return meaning;
    }

    private String reachable() {
        List<String> names = verdict.reachable().stream()
                .filter(it -> !it.equals(verdict.name()))
                .map(it -> "‘" + it + "’")
                .toList();
        return "Met de antwoorden die nog open staan, kan het oordeel "
                + (OPEN.contains(verdict.code()) ? "dit" : "ook nog dit") + " worden: " + Sentences.list(names, "of")
                + ".";
    }
}
