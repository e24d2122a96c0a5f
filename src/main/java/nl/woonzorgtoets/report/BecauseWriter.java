package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.report.Sentences.Cited;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.UnderMinimum;
import nl.woonzorgtoets.wording.Verdict;

/** What decided the verdict: a requirement, something to find out first, open questions, or the score. */
final class BecauseWriter {

    private final Judged judged;
    private final Verdict verdict;
    private final long excepted;

    /** @param excepted number of requirements that are not met and for which an exception was made */
    BecauseWriter(Judged judged, long excepted) {
        this.judged = judged;
        this.excepted = excepted;
        this.verdict = judged.verdict();
    }

    /** @param deciding the requirements that decided it; none: something else did */
    List<String> because(List<Cited> deciding) {
        if (!deciding.isEmpty()) {
            return failedRequirements(deciding);
        }
        return switch (verdict.code()) {
            case "AANHOUDEN" -> held();
            case "ONVOLLEDIG" ->
                List.of("Op de vragen die nog open staan, is een antwoord nodig. Zij staan bij"
                        + " ‘Wat nog ontbreekt’.");
            default -> byScore();
        };
    }

    private List<String> failedRequirements(List<Cited> deciding) {
        List<String> because = new ArrayList<>();
        because.add(
                deciding.size() == 1
                        ? "Eén eis gaf de doorslag. " + Sentences.runWithFigures(deciding)
                        : Dutch.capital(Sentences.count(deciding.size()))
                                + " eisen gaven de doorslag; zij staan hieronder.");
        if (verdict.score().now() != null) {
            because.add(
                    "Eisen staan los van de punten. De score van " + mark() + " verandert dit oordeel daarom niet.");
        }
        return because;
    }

    private List<String> held() {
        long signals =
                verdict.signals().stream().filter(Verdict.Remark::integrity).count();
        List<String> because = new ArrayList<>();
        if (signals > 0) {
            because.add("Er zijn " + Sentences.count(signals, "signaal", "signalen")
                    + " die de gemeente eerst wil uitzoeken. Bij ‘Signalen’ staat welke dat zijn.");
        }
        judged.aspects()
                .filter(it -> text(it, "uitkomst").equals("TEGENSTRIJDIG"))
                .forEach(it ->
                        because.add("Over deze vraag spreken de regels elkaar tegen: ‘" + text(it, "vraag") + "’."));
        return because;
    }

    private List<String> byScore() {
        List<String> because = new ArrayList<>();
        because.add("Geen enkele eis houdt het plan tegen. De score is " + mark() + ". "
                + classOf(text(judged.json(), "klasse")));
        if (excepted > 0) {
            because.add((excepted == 1 ? "Aan één eis" : "Aan " + Sentences.count(excepted) + " eisen")
                    + " voldoet het plan niet, maar daarvoor geldt een uitzondering. Die staat bij ‘De eisen’.");
        }
        because.addAll(UnderMinimum.sentences(judged.json(), judged.words()));
        int conditions = verdict.conditions().size();
        if (conditions > 0) {
            because.add((conditions == 1
                            ? "Er is nog één voorwaarde."
                            : "Er zijn nog " + Sentences.count(conditions) + " voorwaarden.")
                    + lowered()
                    + " Wat er moet gebeuren, staat bij ‘Voorwaarden’.");
        } else if (!verdict.code().equals("POSITIEF")) {
            because.add("Wat beter kan, staat per criterium bij ‘De score’.");
        }
        return because;
    }

    /** That the conditions, and not the score, make the verdict what it is. */
    private String lowered() {
        String name = text(judged.json(), "klasse");
        boolean byScore = judged.rulebook() == null
                || judged.rulebook().kader().klassen().stream()
                        .anyMatch(it ->
                                it.naam().equals(name) && it.oordeel().name().equals(verdict.code()));
        return byScore ? "" : " Daarom is het oordeel ‘" + verdict.name() + "’.";
    }

    private String classOf(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String from = judged.rulebook() == null
                ? ""
                : judged.rulebook().kader().klassen().stream()
                        .filter(it -> it.naam().equals(name) && it.vanaf().signum() > 0)
                        .map(it -> " (vanaf " + Marks.mark(it.vanaf()) + ")")
                        .findFirst()
                        .orElse("");
        return "Daarbij hoort de klasse ‘" + name + "’" + from + ".";
    }

    private String mark() {
        return Marks.mark(verdict.score().now());
    }
}
