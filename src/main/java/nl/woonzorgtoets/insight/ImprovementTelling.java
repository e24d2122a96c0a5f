package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.insight.Trials.Step;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.wording.Dutch;

/**
 * What would make a plan possible, in words.
 *
 * @param reason what there is to say before the improvements, or why there are none
 * @param improvements those to go on first
 * @param yields what gives points, when points are short
 */
public record ImprovementTelling(List<String> reason, List<Told> improvements, List<String> yields) {

    /**
     * A proposal in words.
     *
     * @param sentences one for each move
     * @param remains what still has to be arranged or looked at after it
     * @param by in whose hands it is
     */
    public record Told(
            Goal goal,
            String oordeel,
            String oordeelNaam,
            List<String> sentences,
            List<String> remains,
            String by,
            int effort,
            List<AnswerChange> changes) {

        public String text() {
            return String.join(" ", sentences);
        }
    }

    /** Of a letter: the proposals for the first thing to wish for, each with whose it is. */
    List<String> texts() {
        return improvements.stream()
                .filter(it -> it.goal() == improvements.get(0).goal())
                .map(it -> it.text() + " Dit is aan: " + it.by() + ".")
                .toList();
    }

    static ImprovementTelling of(Improvements it) {
        Rulebook rulebook = it.here().rulebook();
        return new ImprovementTelling(
                reason(it),
                it.improvements().stream()
                        .map(one -> told(one, it.trials(), rulebook))
                        .toList(),
                it.yields().stream()
                        .map(one -> MoveWords.of(one.step(), List.of(), rulebook) + " Dat geeft " + points(one.points())
                                + ".")
                        .toList());
    }

    private static Told told(Improvement it, Trials trials, Rulebook rulebook) {
        Vocabulary questions = rulebook.vocabulary();
        Set<String> hands = new LinkedHashSet<>();
        it.steps().forEach(step -> hands.addAll(Hands.of(step.move().zet(), questions)));
        return new Told(
                it.goal(),
                it.judgement().uitslag().oordeel().code(),
                it.judgement().uitslag().oordeel().naam(),
                it.steps().stream()
                        .map(step -> MoveWords.of(step, it.alike().getOrDefault(step.move(), List.of()), rulebook))
                        .toList(),
                remains(it.judgement()),
                Dutch.list(
                        hands.stream().map(code -> Hands.name(code, questions)).toList(), "en"),
                it.effort(),
                changes(it.steps(), trials));
    }

    /** The changes of each move after those before it. */
    private static List<AnswerChange> changes(List<Step> steps, Trials trials) {
        List<AnswerChange> changes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            changes.addAll(AnswerChange.between(
                    trials.text(steps.subList(0, i)),
                    trials.text(steps.subList(0, i + 1)),
                    steps.get(i).move().zet().naam()));
        }
        return changes;
    }

    private static List<String> remains(Judgement after) {
        List<Aspect> signals = after.uitslag().signalen();
        return Stream.concat(
                        after.uitslag().voorwaarden().stream().map(it -> "Voorwaarde blijft: " + it.alsVoorwaarde()),
                        signals.isEmpty()
                                ? Stream.empty()
                                : Stream.of("Aandacht blijft nodig voor "
                                        + Dutch.count(signals.size(), "signaal", "signalen") + "."))
                .toList();
    }

    private static List<String> reason(Improvements it) {
        Judgement here = it.here();
        Woorden words = here.rulebook().kader().woorden();
        if (it.why() == null) {
            return it.improvements().isEmpty()
                    ? List.of(words.plan().hoofdletterDe() + " kan al door.")
                    : gap(here, it.improvements().get(0).goal());
        }
        return switch (it.why()) {
            case ONAF ->
                List.of(
                        here.uitslag().stap() == Stap.ONGERIJMD
                                ? "Er zijn antwoorden die niet bij elkaar passen. Verbeter die eerst, of leg uit waarom ze kloppen."
                                : "Het dossier is nog niet af. Beantwoord eerst de vragen die nog open staan.");
            case TE_VEEL ->
                List.of(Dutch.capital(words.plan().deze()) + " mist "
                        + Dutch.count(Goal.DOORGAAN.blocking(here).size(), "eis", "eisen")
                        + ". Bijstellen is niet genoeg.");
            case TE_VER -> far(here, words);
            case ANDER -> nothing(it, words);
            case PLEK -> List.of("Aan " + words.plan().de() + " ligt het niet. " + elsewhere(it.places(), words));
            case NIETS -> nothing(it, words);
            case GEEN_ZETTEN ->
                List.of("Dit kader zegt niet wat er aan " + words.plan().een() + " te veranderen is.");
        };
    }

    private static String elsewhere(List<PlaceVerdict> places, Woorden words) {
        long fit = places.stream().filter(PlaceTelling::fits).count();
        boolean open =
                places.stream().anyMatch(it -> PlaceTelling.fits(it) && it.group() == PlaceGroup.KAN_NA_ANTWOORD);
        return "In " + fit + " van de " + places.size() + " " + words.plaats().meervoud() + " past het wel"
                + (open ? ", als wat daar nog open is goed uitvalt." : ".");
    }

    private static List<String> gap(Judgement here, Goal goal) {
        if (!Improvements.isShortOfPoints(here, goal)) {
            return List.of();
        }
        BigDecimal gap = goal.scoreGap(here);
        String plan = here.rulebook().kader().woorden().plan().hoofdletterDe();
        return List.of(
                gap.signum() > 0
                        ? plan + " komt " + points(gap) + " te kort."
                        : plan + " haalt op een of meer criteria te weinig punten.");
    }

    static String points(BigDecimal points) {
        return Dutch.number(points) + " punt";
    }

    /** What stands in the way, and whose answer that is. */
    private static List<String> nothing(Improvements it, Woorden words) {
        Judgement here = it.here();
        Goal goal = Goal.DOORGAAN.isReachedBy(here) ? Goal.ZONDER_VOORWAARDEN : Goal.DOORGAAN;
        List<Finding> findings = OthersAnswers.blocking(here, goal);
        List<String> reason = new ArrayList<>(gap(here, goal));
        reason.add("Met wat er eerlijk aan " + words.plan().de() + " te veranderen is, wordt het oordeel niet beter.");
        if (!findings.isEmpty()) {
            reason.add("In de weg staat: "
                    + String.join(
                            " ",
                            findings.stream()
                                    .map(Finding::explanation)
                                    .distinct()
                                    .toList()));
        }
        reason.addAll(OthersAnswers.told(findings, here.rulebook().vocabulary()));
        return List.copyOf(reason);
    }

    private static List<String> far(Judgement here, Woorden words) {
        Goal goal = Goal.DOORGAAN.isReachedBy(here) ? Goal.ZONDER_VOORWAARDEN : Goal.DOORGAAN;
        return Stream.concat(
                        gap(here, goal).stream(),
                        Stream.of("Enkele veranderingen zijn niet genoeg: er moet veel anders aan "
                                + words.plan().de() + "."))
                .toList();
    }
}
