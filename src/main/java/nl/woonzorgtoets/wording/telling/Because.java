package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Telling.Deciding;
import nl.woonzorgtoets.wording.telling.Telling.Mark;
import nl.woonzorgtoets.wording.telling.Telling.Why;

/** Why a verdict is what it is: a requirement, something to find out first, open questions, or the score. */
final class Because {

    private final Matter matter;
    private final Assessment assessment;
    private final Mark score;
    private final List<AspectResult> excepted;
    private final Grounds grounds;
    private final Rules rules;

    /** @param excepted the requirements that are not met and for which an exception was made */
    Because(Matter matter, Mark score, List<AspectResult> excepted, Grounds grounds, Rules rules) {
        this.matter = matter;
        this.assessment = matter.assessment();
        this.score = score;
        this.excepted = excepted;
        this.grounds = grounds;
        this.rules = rules;
    }

    Why why() {
        List<Deciding> deciding = deciding();
        return switch (assessment.oordeel()) {
            case ONVOLLEDIG -> new Why(open(), deciding, List.of());
            case AANHOUDEN -> why(held(), deciding);
            case NEGATIEF, NEGATIEF_IN_BEGINSEL -> deciding.isEmpty() ? why(byScore(), deciding) : refused(deciding);
            case POSITIEF_ONDER_VOORWAARDEN, POSITIEF -> why(byScore(), deciding);
        };
    }

    private static Why why(List<String> sentences, List<Deciding> deciding) {
        return new Why(sentences.get(0), deciding, sentences.subList(1, sentences.size()));
    }

    private String open() {
        int due = assessment.due().size();
        if (due > 0) {
            return due == 1
                    ? "Eén antwoord dat nodig is, ontbreekt. Het staat bij ‘Wat nog ontbreekt’."
                    : Dutch.capital(Dutch.count(due))
                            + " antwoorden die nodig zijn, ontbreken. Zij staan bij ‘Wat nog ontbreekt’.";
        }
        return "Open vragen kunnen het oordeel nog veranderen."
                + (assessment.missing().isEmpty() ? "" : " Zij staan bij ‘Wat nog ontbreekt’.");
    }

    private Why refused(List<Deciding> deciding) {
        String lead = deciding.size() == 1
                ? "Eén eis gaf de doorslag."
                : Dutch.capital(Dutch.count(deciding.size())) + " eisen gaven de doorslag; zij staan hieronder.";
        return new Why(
                lead,
                deciding,
                score.now() == null
                        ? List.of()
                        : List.of("Eisen staan los van de punten. De score van " + score.now()
                                + " verandert dit oordeel daarom niet."));
    }

    private List<String> held() {
        List<String> because = new ArrayList<>();
        long signals = assessment.signals().stream().filter(Remark::integrity).count();
        List<String> contradictions = assessment.aspects().stream()
                .filter(it -> it.outcome() == Uitkomst.TEGENSTRIJDIG)
                .map(Aspects::contradiction)
                .toList();
        Kader kader = matter.kader();
        // Without the regelset it is not known how many signals hold a verdict; there is another reason, or they did.
        boolean held = contradictions.isEmpty() || kader != null && signals >= kader.aanhoudenVanaf();
        if (held) {
            because.add(
                    signals == 1
                            ? "Er is één signaal over integriteit."
                            : "Er zijn " + Dutch.count(signals, "signaal", "signalen") + " over integriteit.");
        }
        if (held && kader != null) {
            because.set(
                    0,
                    because.get(0) + " Vanaf " + Dutch.count(kader.aanhoudenVanaf(), "signaal", "signalen") + " zoekt "
                            + matter.woorden().beslisser().de() + " dat eerst uit.");
        }
        because.addAll(contradictions);
        return because;
    }

    private List<String> byScore() {
        List<String> because = new ArrayList<>();
        because.add("Geen enkele eis houdt " + matter.woorden().plan().de() + " tegen."
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
        int conditions = assessment.conditions().size();
        if (conditions > 0) {
            because.add((conditions == 1
                            ? "Er is nog één voorwaarde."
                            : "Er zijn nog " + Dutch.count(conditions) + " voorwaarden.")
                    + lowered() + " Wat er moet gebeuren, staat bij ‘Voorwaarden’.");
        } else if (assessment.oordeel() != Oordeel.POSITIEF) {
            because.add("Wat beter kan, staat bij de score per criterium.");
        }
        return because;
    }

    /** That the conditions, and not the score, make the verdict what it is. */
    private String lowered() {
        boolean byScore = matter.kader() == null
                || matter.kader().klassen().stream()
                        .anyMatch(it -> it.naam().equals(assessment.klasse()) && it.oordeel() == assessment.oordeel());
        return byScore ? "" : " Daarom is het oordeel " + Dutch.quoted(assessment.oordeelNaam()) + ".";
    }

    private String classOf(String name) {
        return name == null ? "" : " Daarbij hoort de klasse " + Dutch.quoted(name) + range(name) + ".";
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
                .filter(it -> isUnder(it, criteria.get(it.id())))
                .map(it -> underMinimum(it, criteria.get(it.id())))
                .toList();
    }

    private static boolean isUnder(CriteriumResult scored, Criterium criterium) {
        return criterium != null
                && criterium.minimum() != null
                && scored.score().now() != null
                && scored.score().now().compareTo(criterium.minimum()) < 0;
    }

    private String underMinimum(CriteriumResult scored, Criterium criterium) {
        return "Het criterium " + Dutch.quoted(scored.name()) + " blijft met "
                + matter.mark(scored.score().now()) + " onder het minimum van " + matter.mark(criterium.minimum())
                + ". Het oordeel is daarom hoogstens "
                + Dutch.quoted(matter.words().oordeel(criterium.hoogstens().name())) + ".";
    }

    /** Rules that say the same are one reason. */
    private List<Deciding> deciding() {
        Map<List<Object>, List<Finding>> byText = assessment.findings().stream()
                .filter(this::decides)
                .collect(Collectors.groupingBy(
                        it -> List.of(it.explanation(), it.rule().source()), LinkedHashMap::new, Collectors.toList()));
        return byText.values().stream()
                .map(it -> new Deciding(
                        it.get(0).explanation(),
                        matter.citations().of(it.get(0).rule().source()),
                        grounds.withLimits(it),
                        assessment
                                .aspect(it.get(0).aspect())
                                .map(aspect -> aspect.soort() != AspectSoort.SIGNAAL
                                        && aspect.soort() != AspectSoort.VOORWAARDE)
                                .orElse(true),
                        it.stream().map(rules::fired).toList()))
                .toList();
    }

    /** Of rules that contradict each other both sides, else what speaks against the plan. */
    private boolean decides(Finding it) {
        return assessment.beslissend().contains(it.aspect())
                && (it.soort() != BevindingSoort.VOLDOET || it.outcome() == Uitkomst.TEGENSTRIJDIG);
    }
}
