package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.insight.Trials.Step;

/**
 * Whether moves together can be enough, judged by what each of them, or two of them, do: it saves trying most sets. Two may do one
 * thing together that neither does alone, and points may add up to somewhat more than they are apart.
 */
final class Promise {

    private static final BigDecimal SLACK = new BigDecimal("0.75");

    private final Trials trials;
    private final Goal goal;
    private final Goal.Distance now;

    /** @param blocking how many aspects less stand in the way @param points that the gap is less */
    private record Gain(int blocking, BigDecimal points) {

        Gain and(Gain other) {
            return new Gain(blocking + other.blocking, points.add(other.points));
        }
    }

    Promise(Trials trials, Goal goal) {
        this.trials = trials;
        this.goal = goal;
        this.now = goal.distance(trials.here());
    }

    boolean of(List<Move> moves) {
        return switch (moves.size()) {
            case 1 -> true;
            case 2 -> isEnough(gain(moves.get(0)).and(gain(moves.get(1))), 1);
            case 3 ->
                mayLift(moves)
                        && (isEnough(twoAndOne(moves, 0, 1, 2), 0)
                                || isEnough(twoAndOne(moves, 0, 2, 1), 0)
                                || isEnough(twoAndOne(moves, 1, 2, 0), 0));
            default -> true;
        };
    }

    /** By each alone, with one more for each of the other two that it stands beside: looked at first, since it takes no trial. */
    private boolean mayLift(List<Move> moves) {
        return moves.stream().mapToInt(it -> gain(it).blocking()).sum() + 2 >= now.blocking();
    }

    private Gain twoAndOne(List<Move> moves, int first, int second, int third) {
        return gain(moves.get(first), moves.get(second)).and(gain(moves.get(third)));
    }

    /** @param together what two may lift that neither lifts alone */
    private boolean isEnough(Gain gain, int together) {
        return gain.blocking() + together >= now.blocking()
                && gain.points().compareTo(now.gap().multiply(SLACK)) >= 0;
    }

    private Gain gain(Move... moves) {
        List<Step> steps = Arrays.stream(moves)
                .map(it -> new Step(it, MoveSearch.tried(it, 1).get(0)))
                .toList();
        Judgement judged = trials.with(steps);
        if (judged == null) {
            return new Gain(0, BigDecimal.ZERO);
        }
        Goal.Distance then = goal.distance(judged);
        return new Gain(now.blocking() - then.blocking(), now.gap().subtract(then.gap()));
    }
}
