package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Tries every combination of facts on the conditions of one rule.
 *
 * <p>A combination is as true as its least true condition; the rule is as true as its best combination.
 */
final class RuleSearch {

    private static final int MOST_USED = 200;

    /** What one condition of the combination at hand looked at, and what it misses; worked out only when it is wanted. */
    private record Contribution(Supplier<List<UsedValue>> used, Supplier<Set<Gap>> gaps) {}

    /** Goes on with a combination of facts that holds so far. */
    private interface Step {
        void go(Truth soFar);
    }

    private final Rule rule;
    private final List<Step> steps = new ArrayList<>();
    private final Matching matching;
    private final Failures failures;
    private final Set<UsedValue> used = new LinkedHashSet<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<Integer, Set<Integer>> reads = new HashMap<>();
    private final Map<List<Object>, Combinations> searched = new HashMap<>();
    private Truth best = Truth.FALSE;

    RuleSearch(Rule rule, FactBase facts, Budget budget) {
        this.rule = rule;
        this.failures = new Failures(rule);
        this.matching = new Matching(rule, facts, budget);
        rule.conditions().forEach(condition -> steps.add(step(steps.size(), condition)));
    }

    private Step step(int position, Condition condition) {
        return condition.match(
                pattern -> soFar -> pattern(position, pattern, soFar),
                existence -> soFar -> existence(position, existence, soFar),
                accumulation -> soFar -> accumulation(position, accumulation, soFar));
    }

    RuleExplanation.Told explain() {
        from(0, Truth.TRUE);
        return new RuleExplanation.Told(
                best,
                best == Truth.TRUE ? List.copyOf(used) : List.of(),
                best == Truth.FALSE ? failures.failure() : null,
                best == Truth.UNKNOWN ? List.copyOf(gaps) : List.of(),
                List.of());
    }

    private void from(int position, Truth soFar) {
        if (position == steps.size()) {
            complete(soFar);
        } else {
            steps.get(position).go(soFar);
        }
    }

    private void complete(Truth truth) {
        best = best.or(truth);
        if (truth == Truth.TRUE && used.size() < MOST_USED) {
            contributions.forEach(
                    contribution -> used.addAll(contribution.used().get()));
        } else if (best == Truth.UNKNOWN) {
            contributions.forEach(
                    contribution -> gaps.addAll(contribution.gaps().get()));
        }
    }

    private void next(int position, Truth truth, Supplier<List<UsedValue>> usedNow, Supplier<Set<Gap>> gapsNow) {
        contributions.add(new Contribution(usedNow, gapsNow));
        from(position + 1, truth);
        contributions.remove(contributions.size() - 1);
    }

    private void pattern(int position, Pattern pattern, Truth soFar) {
        List<Fact> candidates = matching.candidates(pattern);
        if (candidates.isEmpty()) {
            failures.whole(position, List.of());
        }
        Matching.Unmet unmet = unmetAt(position, 0);
        for (Fact fact : candidates) {
            Truth truth = matching.match(pattern, fact, unmet).and(soFar);
            if (truth.isPossible()) {
                next(position, truth, () -> matching.usedValues(pattern, fact), () -> matching.gaps(pattern, fact));
            }
        }
    }

    private Matching.Unmet unmetAt(int position, int pattern) {
        return (index, constraint, evaluation) -> failures.constraint(position, pattern, index, constraint, evaluation);
    }

    private void existence(int position, Existence existence, Truth soFar) {
        Combinations found = once(position, existence, () -> search(position, existence));
        Truth truth = existence.negated() ? found.best().not() : found.best();
        if (truth == Truth.FALSE) {
            failures.whole(position, found.first());
            return;
        }
        next(
                position,
                soFar.and(truth),
                existence.negated() ? List::of : found::usedInBest,
                truth == Truth.UNKNOWN ? found::gaps : Set::of);
    }

    private Combinations search(int position, Existence existence) {
        IntFunction<Matching.Unmet> unmet =
                pattern -> existence.negated() ? Matching.NOBODY : unmetAt(position, pattern);
        return new Combinations(matching, existence.patterns(), unmet).search();
    }

    /** What comes of a condition inside which facts are combined hangs on the variables that it looks at, and on nothing else of before. */
    private Combinations once(int position, Condition condition, Supplier<Combinations> search) {
        if (!isAfterRows(position)) {
            return search.get();
        }
        List<Object> seen = new ArrayList<>(List.of(position));
        reads.computeIfAbsent(position, key -> condition.reads())
                .forEach(slot -> seen.add(matching.bindings().value(slot)));
        return seen.contains(null) ? search.get() : searched.computeIfAbsent(seen, key -> search.get());
    }

    /** Whether it is looked at more than once. */
    private boolean isAfterRows(int position) {
        return rule.conditions().subList(0, position).stream()
                .anyMatch(it -> it instanceof Pattern pattern && !pattern.type().single());
    }

    private void accumulation(int position, Accumulation accumulation, Truth soFar) {
        Totals totals = (Totals) once(position, accumulation, () -> new Totals(matching, accumulation).search());
        List<Gap> missing = List.copyOf(totals.gaps());
        Truth truth = soFar;
        for (int i = 0; i < accumulation.totals().size(); i++) {
            Total total = accumulation.totals().get(i);
            if (totals.isOfNothing(i)) {
                failures.whole(position, List.of());
                return;
            }
            truth = totals.mayBeOfNothing(i) ? truth.and(Truth.UNKNOWN) : truth;
            matching.bindings().bind(total.slot(), totals.total(i), totals.total(i) == null ? missing : List.of());
        }
        judge(position, accumulation, truth, totals);
    }

    private void judge(int position, Accumulation accumulation, Truth soFar, Totals totals) {
        Evaluation evaluation = new Evaluation(null, matching.bindings());
        Set<Gap> found = new LinkedHashSet<>();
        Truth truth = soFar;
        for (int i = 0; i < accumulation.constraints().size(); i++) {
            Constraint constraint = accumulation.constraints().get(i);
            Truth holds = evaluation.truth(constraint);
            if (holds == Truth.FALSE) {
                failures.constraint(position, -1, i, constraint, evaluation);
                return;
            }
            evaluation.gaps(constraint).forEach(found::add);
            truth = truth.and(holds);
        }
        next(position, truth, totals::used, found.isEmpty() ? totals::gaps : () -> found);
    }
}
