package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.insight.Trials.Step;

/** Where points are short: what gives most for what it asks, and one smallest set that is enough. */
final class ScoreClimb {

    private static final BigDecimal WORTH_TELLING = new BigDecimal("0.05");

    private final Trials trials;
    private final Goal goal;
    private final List<Move> moves;
    private final MoveSearch search;

    /** @param points that it adds to the score */
    record Yield(Step step, BigDecimal points) {}

    private record Next(Step step, int blocking, BigDecimal gap) {}

    ScoreClimb(Trials trials, Goal goal, List<Move> moves, MoveSearch search) {
        this.trials = trials;
        this.goal = goal;
        this.moves = moves;
        this.search = search;
    }

    /** What gives points without making anything worse, what gives most for its effort first. */
    List<Yield> yields(int most) {
        BigDecimal now = trials.here().uitslag().score();
        return now == null
                ? List.of()
                : moves.stream()
                        .map(it -> new Step(it, it.kind() == Move.Kind.ALIKE ? 1 : it.steps()))
                        .filter(it -> counts(trials.with(List.of(it))))
                        .map(it -> new Yield(
                                it, trials.with(List.of(it)).uitslag().score().subtract(now)))
                        .filter(it -> it.points().compareTo(WORTH_TELLING) >= 0)
                        .sorted(Comparator.comparing((Yield it) -> perEffort(it.points(), it.step()))
                                .reversed())
                        .limit(most)
                        .toList();
    }

    private boolean counts(Judgement judged) {
        return judged != null
                && judged.uitslag().score() != null
                && !Worse.is(judged.uitslag(), trials.here().uitslag());
    }

    /** Null when all moves together are not enough. */
    List<Step> smallest() {
        List<Step> steps = new ArrayList<>();
        while (!search.does(steps)) {
            Next next = next(steps);
            if (next == null) {
                return null;
            }
            steps.add(next.step());
        }
        for (Step it : dearestFirst(steps)) {
            List<Step> fewer = new ArrayList<>(steps);
            fewer.remove(it);
            if (search.does(fewer)) {
                steps = fewer;
            }
        }
        List<Step> least = search.least(steps);
        return search.isMinimal(least) ? least : null;
    }

    private static List<Step> dearestFirst(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparingInt((Step it) -> it.move().zet().moeite())
                        .reversed())
                .toList();
    }

    /** What brings the goal nearest for what it asks; null when nothing does. */
    private Next next(List<Step> steps) {
        Goal.Distance now = goal.distance(steps.isEmpty() ? trials.here() : trials.with(steps));
        return moves.stream()
                .filter(it -> steps.stream()
                        .noneMatch(made -> made.move() == it || made.move().clashesWith(it)))
                .flatMap(it -> MoveSearch.tried(it, 1).stream().map(step -> new Step(it, step)))
                .map(it -> next(steps, it, now))
                .filter(it -> it != null
                        && (it.blocking() > 0 || it.blocking() == 0 && it.gap().signum() > 0))
                .max(Comparator.comparing((Next it) -> perEffort(BigDecimal.valueOf(it.blocking()), it.step()))
                        .thenComparing(it -> perEffort(it.gap(), it.step())))
                .orElse(null);
    }

    private Next next(List<Step> steps, Step step, Goal.Distance now) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        Judgement judged = trials.with(more);
        if (judged == null) {
            return null;
        }
        Goal.Distance then = goal.distance(judged);
        return new Next(step, now.blocking() - then.blocking(), now.gap().subtract(then.gap()));
    }

    private static BigDecimal perEffort(BigDecimal gain, Step step) {
        return gain.divide(BigDecimal.valueOf(step.move().zet().moeite()), MathContext.DECIMAL64);
    }
}
