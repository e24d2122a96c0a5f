package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Mark;

/** Why a verdict is what it is when no requirement stands in its way: the score, exceptions, minimums and conditions. */
final class ScoreReasons {

    private final Matter matter;
    private final Assessment assessment;
    private final Mark score;
    private final List<AspectResult> excepted;
    private final AspectLimits limits;

    /** @param excepted the requirements that are not met and for which an exception was made */
    ScoreReasons(Matter matter, Mark score, List<AspectResult> excepted) {
        this.matter = matter;
        this.assessment = matter.assessment();
        this.score = score;
        this.excepted = excepted;
        this.limits = new AspectLimits(matter);
    }

    List<String> sentences() {
        List<String> because = new ArrayList<>();
        because.add((required() ? "Geen enkele eis houdt " : "Niets houdt ")
                + matter.woorden().plan().de() + " tegen."
                + (score.now() == null ? "" : " De score is " + score.now() + "." + classOf(assessment.klasse())));
        if (!excepted.isEmpty()) {
            because.add((excepted.size() == 1 ? "Aan één eis" : "Aan " + Dutch.count(excepted.size()) + " eisen")
                    + " voldoet " + matter.woorden().plan().de() + " niet, maar daarvoor geldt een uitzondering: "
                    + Dutch.list(
                            excepted.stream()
                                    .map(it -> Dutch.quoted(it.question()))
                                    .toList(),
                            "en")
                    + ".");
        }
        because.addAll(underMinimum());
        because.addAll(limits.sentences());
        int conditions = assessment.conditions().size();
        if (conditions > 0) {
            because.add(conditions(conditions));
        } else if (assessment.oordeel().rang() != 0 && !assessment.criteria().isEmpty()) {
            because.add("Wat beter kan, staat bij de score per criterium.");
        }
        return because;
    }

    private String conditions(int conditions) {
        if (assessment.standsInTheWay() && assessment.oordeel().positief()) {
            return (conditions == 1
                            ? "Eén voorwaarde is niet vervuld. Zij staat"
                            : Dutch.capital(Dutch.count(conditions)) + " voorwaarden zijn niet vervuld. Zij staan")
                    + " bij ‘Voorwaarden’.";
        }
        return (conditions == 1
                        ? "Er is nog één voorwaarde."
                        : "Er zijn nog " + Dutch.count(conditions) + " voorwaarden.")
                + lowered() + " Wat er moet gebeuren, staat bij ‘Voorwaarden’.";
    }

    private boolean required() {
        return assessment.aspects().stream()
                .anyMatch(it -> it.soort() == AspectSoort.EIS || it.soort() == AspectSoort.EIS_IN_BEGINSEL);
    }

    /** That the conditions, and not the score or a minimum, make the verdict what it is. */
    private String lowered() {
        boolean byScore = matter.kader() == null
                || !assessment.oordeel().equals(matter.kader().stappen().voorwaarde())
                || matter.kader().klassen().stream()
                        .anyMatch(it -> it.naam().equals(assessment.klasse())
                                && it.oordeel().equals(assessment.oordeel()));
        return byScore
                ? ""
                : " Daarom is het oordeel " + Dutch.quoted(assessment.oordeel().naam()) + ".";
    }

    private String classOf(String name) {
        return name == null ? "" : " Daarbij hoort de klasse " + Dutch.quoted(name) + range(name) + "." + unrounded();
    }

    /** Else a score could seem to be on the other side of a limit. */
    private String unrounded() {
        return matter.kader() != null && matter.kader().exact() ? " Daarvoor telt de score zonder af te ronden." : "";
    }

    private String range(String name) {
        List<Kader.Klasse> classes =
                matter.kader() == null ? List.of() : matter.kader().klassen();
        for (int place = 0; place < classes.size(); place++) {
            if (classes.get(place).naam().equals(name)) {
                BigDecimal from = classes.get(place).vanaf();
                String range = Stream.of(
                                from.signum() > 0 ? "vanaf " + matter.mark(from) : "",
                                place == 0
                                        ? ""
                                        : "onder "
                                                + matter.mark(
                                                        classes.get(place - 1).vanaf()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" en "));
                return range.isEmpty() ? "" : " (" + range + ")";
            }
        }
        return "";
    }

    /** Which criteria stay under a minimum of their own, and what that does to the verdict. */
    private List<String> underMinimum() {
        Map<String, Criterium> criteria =
                matter.kader() == null ? Map.of() : matter.kader().criteria();
        return assessment.criteria().stream()
                .filter(it -> it.underMinimum() && criteria.containsKey(it.id()))
                .map(it -> underMinimum(it, criteria.get(it.id())))
                .toList();
    }

    private String underMinimum(CriteriumResult scored, Criterium criterium) {
        return "Het criterium " + Dutch.quoted(scored.name()) + " blijft met "
                + matter.mark(scored.score().now()) + " onder het minimum van " + matter.mark(criterium.minimum())
                + "." + unrounded() + limit(criterium.hoogstens());
    }

    /** Where the verdict is less favourable than that already, the limit decided nothing. */
    private String limit(Oordeel atMost) {
        return Oordeel.BESTE_EERST.compare(assessment.oordeel(), atMost) > 0
                ? ""
                : " Het oordeel is daarom hoogstens " + Dutch.quoted(atMost.naam()) + ".";
    }
}
