package nl.woonzorgtoets.wording.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Deciding;
import nl.woonzorgtoets.wording.telling.Told.Mark;
import nl.woonzorgtoets.wording.telling.Told.Why;

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
        return switch (assessment.stap()) {
            case ONVOLLEDIG -> new Why(open(), deciding, List.of());
            case ONGERIJMD -> new Why(odd(), deciding, List.of());
            case AANHOUDEN -> why(held(), deciding);
            case EIS, EIS_IN_BEGINSEL -> refused(deciding);
            case SLOT -> why(new ScoreReasons(matter, score, excepted).sentences(), deciding);
        };
    }

    private static Why why(List<String> sentences, List<Deciding> deciding) {
        return new Why(sentences.get(0), deciding, sentences.subList(1, sentences.size()));
    }

    private static String odd() {
        return "Antwoorden in het dossier passen niet bij elkaar. Zij staan bij ‘Wat nog ontbreekt’.";
    }

    private String open() {
        int due = assessment.unanswered().size();
        if (due > 0 && !othersDecide()) {
            return due == 1
                    ? "Eén antwoord dat nodig is, ontbreekt. Het staat bij ‘Wat nog ontbreekt’."
                    : Dutch.capital(Dutch.count(due))
                            + " antwoorden die nodig zijn, ontbreken. Zij staan bij ‘Wat nog ontbreekt’.";
        }
        return "Open vragen kunnen het oordeel nog veranderen."
                + (assessment.missing().isEmpty() ? "" : " Zij staan bij ‘Wat nog ontbreekt’.");
    }

    /** Whether rules wait for answers, and for none of those that are due. */
    private boolean othersDecide() {
        return assessment.missing().stream()
                        .anyMatch(it -> !it.due() && !it.rules().isEmpty())
                && assessment.due().stream().allMatch(it -> it.rules().isEmpty());
    }

    private Why refused(List<Deciding> deciding) {
        // Two rules can say of one requirement each why it is not met.
        int demands = (int) assessment.findings().stream()
                .filter(this::decides)
                .map(Finding::aspect)
                .distinct()
                .count();
        String lead = demands == 1
                ? "Eén eis gaf de doorslag."
                : Dutch.capital(Dutch.count(demands)) + " eisen gaven de doorslag.";
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
        long signals = matter.signals();
        List<String> contradictions = assessment.aspects().stream()
                .filter(it -> it.outcome() == Uitkomst.TEGENSTRIJDIG)
                .map(Aspects::contradiction)
                .toList();
        Kader kader = matter.kader();
        Integer from = kader == null ? null : kader.aanhoudenVanaf();
        boolean held = matter.signalsHold();
        if (held) {
            because.add(
                    signals == 1
                            ? "Er is één signaal over integriteit."
                            : "Er zijn " + Dutch.count(signals, "signaal", "signalen") + " over integriteit.");
        }
        if (held && from != null) {
            because.set(
                    0,
                    because.get(0) + " Vanaf " + Dutch.count(from, "signaal", "signalen") + " zoekt "
                            + matter.woorden().beslisser().de() + " dat eerst uit.");
        }
        because.addAll(contradictions);
        return because;
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
