package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Binding;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Tries every combination of facts on the conditions of one rule.
 *
 * <p>A combination is as true as its least true condition; the rule is as true as its best combination.
 */
final class RuleSearch {

    private static final int MOST_USED = 200;

    private final Rule rule;
    private final FactBase facts;
    private final Budget budget;
    private final Bindings bindings;
    private final Failures failures = new Failures();
    private final Set<UsedValue> used = new LinkedHashSet<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final List<Supplier<List<UsedValue>>> usedHere = new ArrayList<>();
    private final List<Supplier<Set<Gap>>> gapsHere = new ArrayList<>();
    private Truth best = Truth.FALSE;

    RuleSearch(Rule rule, FactBase facts, Budget budget) {
        this.rule = rule;
        this.facts = facts;
        this.budget = budget;
        this.bindings = new Bindings(rule.variables());
    }

    RuleExplanation explain() {
        from(0, Truth.TRUE);
        return new RuleExplanation(
                rule,
                best,
                best == Truth.TRUE ? List.copyOf(used) : List.of(),
                best == Truth.FALSE ? failures.failure() : null,
                best == Truth.UNKNOWN ? List.copyOf(gaps) : List.of());
    }

    private void from(int position, Truth soFar) {
        if (position == rule.conditions().size()) {
            complete(soFar);
            return;
        }
        Condition condition = rule.conditions().get(position);
        if (condition instanceof Pattern pattern) {
            pattern(position, pattern, soFar);
        } else if (condition instanceof Existence existence) {
            existence(position, existence, soFar);
        } else {
            accumulation(position, (Accumulation) condition, soFar);
        }
    }

    private void complete(Truth truth) {
        best = best.or(truth);
        if (truth == Truth.TRUE) {
            if (used.size() < MOST_USED) {
                usedHere.forEach(values -> used.addAll(values.get()));
            }
        } else {
            gapsHere.forEach(missing -> gaps.addAll(missing.get()));
        }
    }

    private void next(
            int position, Truth truth, Supplier<List<UsedValue>> usedNow, Supplier<Set<Gap>> gapsNow) {
        usedHere.add(usedNow);
        gapsHere.add(gapsNow);
        from(position + 1, truth);
        usedHere.remove(usedHere.size() - 1);
        gapsHere.remove(gapsHere.size() - 1);
    }

    private void pattern(int position, Pattern pattern, Truth soFar) {
        List<Fact> candidates = facts.candidates(pattern);
        if (candidates.isEmpty()) {
            failures.whole(position, pattern, pattern.text(), "er is zo'n feit", List.of());
        }
        for (Fact fact : candidates) {
            Truth truth = match(pattern, fact, position).and(soFar);
            if (truth.isPossible()) {
                next(position, truth, () -> usedValues(pattern, fact), () -> gaps(pattern, fact));
            }
        }
    }

    /** How true it is that this fact fits; binds the pattern's variables on the way. */
    private Truth match(Pattern pattern, Fact fact, int position) {
        budget.spend(rule);
        pattern.bindings().forEach(binding -> bindings.bind(binding.slot(), fact, binding.field()));
        Evaluation evaluation = new Evaluation(fact, bindings);
        Truth truth = fact.possible() ? Truth.UNKNOWN : Truth.TRUE;
        for (int i = 0; i < pattern.constraints().size(); i++) {
            Constraint constraint = pattern.constraints().get(i);
            Truth holds = evaluation.truth(constraint);
            if (holds == Truth.FALSE) {
                if (position >= 0) {
                    failures.constraint(position, i + 1, constraint, evaluation);
                }
                return Truth.FALSE;
            }
            truth = truth.and(holds);
        }
        return truth;
    }

    private Set<Gap> gaps(Pattern pattern, Fact fact) {
        Set<Gap> found = new LinkedHashSet<>();
        if (fact.possible()) {
            found.add(Gap.ofList(fact));
        }
        Evaluation evaluation = new Evaluation(fact, bindings);
        pattern.constraints().forEach(constraint -> evaluation.gaps(constraint, found));
        return found;
    }

    private static List<UsedValue> usedValues(Pattern pattern, Fact fact) {
        Set<Field> fields = new LinkedHashSet<>();
        pattern.constraints().forEach(constraint -> Evaluation.fields(constraint, fields::add));
        pattern.bindings().stream().map(Binding::field).forEach(fields::add);
        return fields.stream().map(field -> UsedValue.of(fact, field)).toList();
    }

    private void existence(int position, Existence existence, Truth soFar) {
        Combinations combinations = new Combinations();
        combinations.search(existence.patterns(), 0, Truth.TRUE);
        Truth truth = existence.negated() ? combinations.best.not() : combinations.best;
        if (truth == Truth.FALSE) {
            failures.whole(
                    position,
                    existence,
                    existence.text(),
                    existence.negated() ? "dit komt niet voor" : "dit komt voor",
                    combinations.firstFound);
        } else {
            next(
                    position,
                    soFar.and(truth),
                    () -> existence.negated() ? List.of() : combinations.usedInBest,
                    () -> truth == Truth.UNKNOWN ? combinations.gapsFound : Set.of());
        }
    }

    private void accumulation(int position, Accumulation accumulation, Truth soFar) {
        TotalsSearch search = new TotalsSearch(accumulation.totals());
        search.search(accumulation.patterns(), 0, Truth.TRUE);
        List<Gap> missing = List.copyOf(search.gapsFound);
        List<UsedValue> totals = new ArrayList<>(search.usedInAll);
        for (int i = 0; i < accumulation.totals().size(); i++) {
            Total total = accumulation.totals().get(i);
            BigDecimal value = search.total(i);
            if (value == null && !search.unknown[i]) {
                failures.whole(position, accumulation, accumulation.text(), "er is iets om te tellen", List.of());
                return;
            }
            bindings.bind(total.slot(), value, value == null ? missing : List.of());
            totals.add(search.usedTotal(total, value));
        }
        judgeTotals(position, accumulation, soFar, totals);
    }

    private void judgeTotals(int position, Accumulation accumulation, Truth soFar, List<UsedValue> totals) {
        Evaluation evaluation = new Evaluation(null, bindings);
        Set<Gap> found = new LinkedHashSet<>();
        Truth truth = soFar;
        for (int i = 0; i < accumulation.constraints().size(); i++) {
            Constraint constraint = accumulation.constraints().get(i);
            Truth holds = evaluation.truth(constraint);
            if (holds == Truth.FALSE) {
                failures.constraint(position, i + 1, constraint, evaluation);
                return;
            }
            evaluation.gaps(constraint, found);
            truth = truth.and(holds);
        }
        next(position, truth, () -> totals, () -> found);
    }

    /** All combinations of facts for the patterns inside {@code not}, {@code exists} or {@code accumulate}. */
    private class Combinations {

        Truth best = Truth.FALSE;
        List<UsedValue> usedInBest = List.of();
        List<Fact> firstFound = List.of();
        final Set<Gap> gapsFound = new LinkedHashSet<>();
        final List<Fact> chosen = new ArrayList<>();

        void search(List<Pattern> patterns, int position, Truth soFar) {
            if (position == patterns.size()) {
                found(patterns, soFar);
                return;
            }
            Pattern pattern = patterns.get(position);
            for (Fact fact : facts.candidates(pattern)) {
                Truth truth = match(pattern, fact, -1).and(soFar);
                if (truth.isPossible()) {
                    chosen.add(fact);
                    search(patterns, position + 1, truth);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }

        void found(List<Pattern> patterns, Truth truth) {
            if (truth.compareTo(best) > 0) {
                best = truth;
                firstFound = List.copyOf(chosen);
                usedInBest = usedNow(patterns);
            }
            if (truth == Truth.UNKNOWN) {
                collectGaps(patterns);
            }
        }

        List<UsedValue> usedNow(List<Pattern> patterns) {
            List<UsedValue> values = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                values.addAll(usedValues(patterns.get(i), chosen.get(i)));
            }
            return values;
        }

        void collectGaps(List<Pattern> patterns) {
            for (int i = 0; i < patterns.size(); i++) {
                gapsFound.addAll(gaps(patterns.get(i), chosen.get(i)));
            }
        }
    }

    /** The combinations under an {@code accumulate}, with the values to be totalled. */
    private final class TotalsSearch extends Combinations {

        private final List<Total> totals;
        private final List<List<BigDecimal>> values = new ArrayList<>();
        private final boolean[] unknown;
        private final Set<UsedValue> usedInAll = new LinkedHashSet<>();

        TotalsSearch(List<Total> totals) {
            this.totals = totals;
            this.unknown = new boolean[totals.size()];
            totals.forEach(total -> values.add(new ArrayList<>()));
        }

        @Override
        void found(List<Pattern> patterns, Truth truth) {
            if (truth == Truth.UNKNOWN) {
                collectGaps(patterns);
            }
            if (usedInAll.size() < MOST_USED) {
                usedInAll.addAll(usedNow(patterns));
            }
            for (int i = 0; i < totals.size(); i++) {
                add(i, truth);
            }
        }

        private void add(int i, Truth truth) {
            Total total = totals.get(i);
            Evaluation evaluation = new Evaluation(chosen.get(chosen.size() - 1), bindings);
            Object value = total.argument() == null ? BigDecimal.ONE : evaluation.value(total.argument());
            if (value == null) {
                evaluation.gaps(total.argument(), gapsFound);
            }
            if (value == null || truth == Truth.UNKNOWN) {
                unknown[i] = true;
            } else {
                values.get(i).add(value instanceof BigDecimal number ? number : BigDecimal.ONE);
            }
        }

        BigDecimal total(int i) {
            return unknown[i] ? null : totals.get(i).function().of(values.get(i));
        }

        UsedValue usedTotal(Total total, BigDecimal value) {
            int index = totals.indexOf(total);
            String text = "berekend over " + values.get(index).size() + " feiten";
            return new UsedValue(
                    total.function().name().toLowerCase(java.util.Locale.ROOT),
                    null,
                    total.name(),
                    value,
                    new Origin(text, null));
        }
    }
}
