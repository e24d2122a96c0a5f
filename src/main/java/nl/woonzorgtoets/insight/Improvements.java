package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.insight.Trials.Step;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;

/**
 * What would make a plan possible: by the moves of its framework, and nothing else.
 *
 * @param improvements to go on, at most three; then to go on without conditions, at most three
 * @param yields where points are short: what gives most for what it asks
 * @param why why there are none; null when there are, and when there is nothing to wish for
 * @param places every place, where the plan itself cannot be adjusted; else empty
 */
record Improvements(
        Judgement here,
        Trials trials,
        List<Improvement> improvements,
        List<ScoreClimb.Yield> yields,
        Why why,
        List<PlaceVerdict> places) {

    private static final int TOO_MANY = 4;
    private static final int MOST_YIELDS = 3;
    private static final int MOST_FOR_POINTS = 6;

    enum Why {
        /** Answers are missing or do not fit together: those come first. */
        ONAF,
        /** More requirements are missed than adjusting can mend. */
        TE_VEEL,
        /** It can be mended, and not by a few changes. */
        TE_VER,
        /** All that stands in the way is for another to answer. */
        ANDER,
        /** Elsewhere the plan would fit. */
        PLEK,
        /** Nothing that can honestly be changed does. */
        NIETS,
        /** The framework says nothing about what can be changed. */
        GEEN_ZETTEN
    }

    /** @param beside what earlier positive plans in the place of a dossier add up to */
    static Improvements of(Judgement here, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        Trials trials = new Trials(here);
        if (Goal.ZONDER_VOORWAARDEN.isReachedBy(here)) {
            return new Improvements(here, trials, List.of(), List.of(), null, List.of());
        }
        Stap stap = here.uitslag().stap();
        if (stap == Stap.ONVOLLEDIG || stap == Stap.ONGERIJMD) {
            return none(here, trials, Why.ONAF, List.of());
        }
        if (here.rulebook().zetten().isEmpty()) {
            return none(here, trials, Why.GEEN_ZETTEN, List.of());
        }
        return Goal.DOORGAAN.isReachedBy(here) ? further(trials) : toGoOn(trials, beside);
    }

    private static Improvements toGoOn(Trials trials, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        List<Move> moves = trials.moves();
        Goal goal = Goal.DOORGAAN;
        Judgement here = trials.here();
        List<Improvement> first = found(trials, goal, moves);
        if (!first.isEmpty()) {
            List<Improvement> all = new ArrayList<>(first);
            found(trials, Goal.ZONDER_VOORWAARDEN, moves).stream()
                    .filter(it -> first.stream().noneMatch(other -> other.isOf(it.steps())))
                    .forEach(all::add);
            return new Improvements(here, trials, all, yields(trials, goal, moves), null, List.of());
        }
        if (goal.blocking(here).size() >= TOO_MANY) {
            return none(here, trials, Why.TE_VEEL, List.of());
        }
        if (isFar(trials, goal, moves)) {
            return new Improvements(here, trials, List.of(), yields(trials, goal, moves), Why.TE_VER, List.of());
        }
        if (OthersAnswers.blockAll(here, goal)) {
            return none(here, trials, Why.ANDER, List.of());
        }
        List<PlaceVerdict> places = Places.of(here, beside);
        boolean elsewhere = places.stream().anyMatch(PlaceTelling::fits);
        return none(here, trials, elsewhere ? Why.PLEK : Why.NIETS, places);
    }

    private static Improvements further(Trials trials) {
        List<Move> moves = trials.moves();
        Goal goal = Goal.ZONDER_VOORWAARDEN;
        List<Improvement> found = found(trials, goal, moves);
        return new Improvements(
                trials.here(),
                trials,
                found,
                yields(trials, goal, moves),
                found.isEmpty() ? isFar(trials, goal, moves) ? Why.TE_VER : Why.NIETS : null,
                List.of());
    }

    private static List<Improvement> found(Trials trials, Goal goal, List<Move> moves) {
        MoveSearch search = new MoveSearch(trials, goal, moves);
        boolean points = isShortOfPoints(trials.here(), goal);
        List<Improvement> found = search.find();
        if (points && !found.isEmpty()) {
            // A list of sets says nothing where any points will do.
            return found.subList(0, 1);
        }
        if (!found.isEmpty() || goal.blocking(trials.here()).size() >= TOO_MANY) {
            return found;
        }
        List<Step> smallest = new ScoreClimb(trials, goal, moves, search).smallest();
        return smallest == null || smallest.size() > MOST_FOR_POINTS
                ? List.of()
                : search.improvements(List.of(smallest));
    }

    private static boolean isFar(Trials trials, Goal goal, List<Move> moves) {
        return new ScoreClimb(trials, goal, moves, new MoveSearch(trials, goal, moves)).smallest() != null;
    }

    private static List<ScoreClimb.Yield> yields(Trials trials, Goal goal, List<Move> moves) {
        return isShortOfPoints(trials.here(), goal)
                ? new ScoreClimb(trials, goal, moves, new MoveSearch(trials, goal, moves)).yields(MOST_YIELDS)
                : List.of();
    }

    /** Whether nothing but points keeps it from there. */
    static boolean isShortOfPoints(Judgement here, Goal goal) {
        return goal.distance(here).blocking() == 0 && goal.gap(here).signum() > 0;
    }

    private static Improvements none(Judgement here, Trials trials, Why why, List<PlaceVerdict> places) {
        return new Improvements(here, trials, List.of(), List.of(), why, places);
    }
}
