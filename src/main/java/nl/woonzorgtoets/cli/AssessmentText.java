package nl.woonzorgtoets.cli;

import java.util.List;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Amount;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import nl.woonzorgtoets.wording.telling.Told.Deciding;
import nl.woonzorgtoets.wording.telling.Told.Fired;
import nl.woonzorgtoets.wording.telling.Told.Mark;
import nl.woonzorgtoets.wording.telling.Told.Point;

/** An assessment as text for a reader at a terminal. */
record AssessmentText(Telling telling, Terminal terminal) {

    void print() {
        terminal.line("Zaak " + telling.zaaknummer());
        terminal.line("Oordeel: " + telling.name() + " (" + telling.code() + ")");
        terminal.line("  " + telling.text());
        telling.meaning().forEach(it -> terminal.line("  " + it));
        if (!telling.criteria().isEmpty()) {
            terminal.line("Score: " + score(telling.score(), "nog geen"));
        }
        telling.criteria().forEach(it -> terminal.line("  " + it.name() + ": " + score(it.score(), withoutScore(it))));
        telling.amounts().forEach(this::amount);
        terminal.line("Wat het oordeel bepaalde:");
        terminal.line("  " + telling.why().lead());
        telling.why().deciding().forEach(it -> terminal.line("  - " + it.text() + " (" + rules(it) + ")"));
        telling.why().further().forEach(it -> terminal.line("  " + it));
        points("Voorwaarden", telling.conditions().points());
        points("Signalen", telling.integrity().points());
        points("Aandachtspunten", telling.attention().points());
        list("Kanttekeningen", telling.cautions());
        list(
                "Wat nog ontbreekt",
                telling.missing().stream()
                        .map(it -> it.question() + " (" + it.pointer() + (it.due() ? ", verplicht" : "")
                                + (it.elsewhere() == null ? ")" : "; " + it.elsewhere() + ")"))
                        .toList());
        list("Wat nu", telling.next());
        terminal.line("Regels die gelden:");
        telling.fired()
                .forEach(it -> terminal.line("  " + it.rule() + "  " + it.title() + " (" + it.kind() + "; "
                        + it.source().brief() + ")"));
    }

    private void amount(Amount it) {
        terminal.line(it.name() + ": " + it.outcome() + " (" + it.source().brief() + ")");
        it.rows()
                .forEach(row -> terminal.line(
                        "  " + row.what() + ": " + row.value() + (row.decides() ? " (deze grens telt)" : "")));
        it.remarks().forEach(remark -> terminal.line("  " + remark));
    }

    private static String rules(Deciding it) {
        List<String> rules = it.rules().stream().map(Fired::rule).toList();
        return (rules.size() == 1 ? "regel " : "regels ") + String.join(", ", rules);
    }

    /** A criterion of which nothing gives points here will not get a score either. */
    private static String withoutScore(Criterion it) {
        return it.score().open() ? "nog geen" : it.sentence();
    }

    private static String score(Mark score, String none) {
        String now = score.now() == null ? none : score.now();
        return score.open() ? now + " (kan nog " + score.lowest() + " tot " + score.highest() + " worden)" : now;
    }

    private void points(String title, List<Point> points) {
        list(title, points.stream().map(Point::what).toList());
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            terminal.line(title + ":");
            items.forEach(it -> terminal.line("  - " + it));
        }
    }
}
