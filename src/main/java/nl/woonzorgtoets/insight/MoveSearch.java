package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.insight.Trials.Step;

/**
 * Finds the smallest sets of moves that reach a goal while nothing gets worse. Of what is chosen by number the most and half of it are tried,
 * and of what is found the least that still does; of what is found every move is needed.
 */
final class MoveSearch {

    private static final int MOST_SHOWN = 3;
    private static final int MOST_TOGETHER = 3;
    private static final int MOST_TRIALS = 4_000;

    private final Trials trials;
    private final Goal goal;
    private final List<Move> moves;
    private final Promise promise;

    MoveSearch(Trials trials, Goal goal, List<Move> moves) {
        this.trials = trials;
        this.goal = goal;
        this.moves = moves;
        this.promise = new Promise(trials, goal);
    }

    /** The fewest moves first, then what asks least, then what is in the hands of who hands in the plan; at most three. */
    List<Improvement> find() {
        List<List<Step>> found = new ArrayList<>();
        for (int size = 1; size <= MOST_TOGETHER && found.size() < MOST_SHOWN; size++) {
            if (size == MOST_TOGETHER && !found.isEmpty()) {
                break;
            }
            look(0, new ArrayList<>(), size, found);
        }
        return improvements(found);
    }

    List<Improvement> improvements(List<List<Step>> found) {
        return found.stream()
                .sorted(Comparator.<List<Step>>comparingInt(List::size)
                        .thenComparingInt(MoveSearch::effort)
                        .thenComparingLong(this::elsewhere))
                .map(this::improvement)
                .filter(it -> goal.isReachedBy(it.judgement()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private void look(int from, List<Move> chosen, int size, List<List<Step>> found) {
        if (chosen.size() == size) {
            if (!holdsOneOf(chosen, found) && promise.of(chosen)) {
                List<Step> reached = reached(chosen, 0, List.of());
                if (reached != null) {
                    found.add(reached);
                }
            }
            return;
        }
        for (int i = from; i < moves.size() && trials.count() < MOST_TRIALS; i++) {
            Move next = moves.get(i);
            if (chosen.stream().noneMatch(next::clashesWith)) {
                chosen.add(next);
                look(i + 1, chosen, size, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static boolean holdsOneOf(List<Move> chosen, List<List<Step>> found) {
        return found.stream()
                .anyMatch(set -> chosen.containsAll(set.stream().map(Step::move).toList()));
    }

    /** With the choices of it that do; null when there are none, or when one of its moves is not needed. */
    private List<Step> reached(List<Move> set, int at, List<Step> steps) {
        if (at == set.size()) {
            if (!does(steps)) {
                return null;
            }
            List<Step> least = least(steps);
            return isMinimal(least) ? least : null;
        }
        for (int step : tried(set.get(at), set.size())) {
            List<Step> more = new ArrayList<>(steps);
            more.add(new Step(set.get(at), step));
            List<Step> reached = reached(set, at + 1, more);
            if (reached != null) {
                return reached;
            }
        }
        return null;
    }

    /** @param together with how many it is tried; of three, only what changes most */
    static List<Integer> tried(Move move, int together) {
        int all = move.steps();
        return switch (move.kind()) {
            case ONE -> List.of(1);
            case NUMBERS -> together == MOST_TOGETHER || all == 1 ? List.of(all) : List.of(all, (all + 1) / 2);
            case STEPS ->
                IntStream.rangeClosed(1, all).mapToObj(it -> all + 1 - it).toList();
            case ALIKE ->
                IntStream.rangeClosed(1, together == MOST_TOGETHER ? 1 : all)
                        .boxed()
                        .toList();
        };
    }

    /** Whether the goal is reached and nothing got worse. */
    boolean does(List<Step> steps) {
        Judgement judged = trials.with(steps);
        return goal.isReachedBy(judged)
                && !Worse.is(judged.uitslag(), trials.here().uitslag());
    }

    /** The least of each choice that still does. */
    List<Step> least(List<Step> steps) {
        List<Step> least = new ArrayList<>(steps);
        for (int i = 0; i < least.size(); i++) {
            int low = 1;
            int high = least.get(i).step();
            boolean halve = least.get(i).move().kind() == Move.Kind.NUMBERS;
            while (low < high) {
                int middle = halve ? (low + high) / 2 : low;
                if (does(with(least, i, middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            least.set(i, least.get(i).at(high));
        }
        return least;
    }

    private static List<Step> with(List<Step> steps, int at, int step) {
        List<Step> other = new ArrayList<>(steps);
        other.set(at, steps.get(at).at(step));
        return other;
    }

    /** Whether taking back any of them undoes it, also where something else would be worse then. */
    boolean isMinimal(List<Step> steps) {
        return IntStream.range(0, steps.size()).noneMatch(it -> {
            List<Step> fewer = new ArrayList<>(steps);
            fewer.remove(it);
            return goal.isReachedBy(fewer.isEmpty() ? trials.here() : trials.with(fewer));
        });
    }

    private Improvement improvement(List<Step> steps) {
        Map<Move, List<Object>> alike = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).move().kind() == Move.Kind.ALIKE) {
                int at = i;
                Move move = steps.get(i).move();
                alike.put(
                        move,
                        IntStream.rangeClosed(1, move.steps())
                                .filter(it -> does(with(steps, at, it)))
                                .mapToObj(it -> move.choices().get(it - 1))
                                .toList());
            }
        }
        return new Improvement(goal, List.copyOf(steps), trials.whole(steps), alike);
    }

    static int effort(List<Step> steps) {
        return steps.stream().mapToInt(it -> it.move().zet().moeite()).sum();
    }

    private long elsewhere(List<Step> steps) {
        return steps.stream()
                .filter(it ->
                        !Hands.own(it.move().zet(), trials.here().rulebook().vocabulary()))
                .count();
    }
}
