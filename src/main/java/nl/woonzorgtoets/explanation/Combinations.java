package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** All combinations of facts for the patterns inside {@code not}, {@code exists} or {@code accumulate}. */
class Combinations {

    private final Matching matching;
    private final List<Pattern> patterns;
    private final IntFunction<Matching.Unmet> unmet;
    private final List<Fact> chosen = new ArrayList<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private Truth best = Truth.FALSE;
    private List<UsedValue> usedInBest = List.of();
    private List<Fact> first = List.of();

    /** @param unmet who is told, by position of the pattern, of every constraint that stops a combination */
    Combinations(Matching matching, List<Pattern> patterns, IntFunction<Matching.Unmet> unmet) {
        this.matching = matching;
        this.patterns = patterns;
        this.unmet = unmet;
    }

    Combinations search() {
        search(0, Truth.TRUE);
        return this;
    }

    /** How true it is that there is such a combination. */
    Truth best() {
        return best;
    }

    List<UsedValue> usedInBest() {
        return usedInBest;
    }

    /** The facts of the first best combination; empty without one. */
    List<Fact> first() {
        return first;
    }

    /** What keeps combinations from being certain. */
    Set<Gap> gaps() {
        return gaps;
    }

    private void search(int position, Truth soFar) {
        if (position == patterns.size()) {
            found(soFar);
            return;
        }
        Pattern pattern = patterns.get(position);
        Matching.Unmet here = unmet.apply(position);
        for (Fact fact : matching.candidates(pattern)) {
            if (isEnough()) {
                return;
            }
            Truth truth = matching.match(pattern, fact, here).and(soFar);
            if (truth.isPossible()) {
                chosen.add(fact);
                search(position + 1, truth);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** Whether nothing that is still to come can matter. */
    boolean isEnough() {
        return best == Truth.TRUE;
    }

    void found(Truth truth) {
        if (truth.compareTo(best) > 0) {
            best = truth;
            first = List.copyOf(chosen);
            usedInBest = usedNow();
        }
        if (truth == Truth.UNKNOWN) {
            for (int i = 0; i < patterns.size(); i++) {
                gaps.addAll(matching.gaps(patterns.get(i), chosen.get(i)));
            }
        }
    }

    final List<UsedValue> usedNow() {
        List<UsedValue> values = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            values.addAll(matching.usedValues(patterns.get(i), chosen.get(i)));
        }
        return values;
    }

    final Evaluation evaluation() {
        return new Evaluation(chosen.get(chosen.size() - 1), matching.bindings());
    }
}
