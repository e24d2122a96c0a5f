package nl.woonzorgtoets.explanation;

import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/**
 * An intermediate result.
 *
 * @param value null when unknown
 * @param used what it was worked out of
 * @param gaps when it is unknown: what it would need to know
 */
public record Worked(Object value, List<UsedValue> used, List<Gap> gaps) {

    static Worked out(Tussenuitkomst it, FactBase facts, Budget budget) {
        Matching matching = new Matching(it.berekening(), facts, budget);
        return it.isGetal()
                ? number(new Totals(matching, (Accumulation) it.voorwaarde()))
                : yesOrNo(matching, it.voorwaarde().patterns());
    }

    /** Of nothing there is no smallest, largest or average: then it does not apply. */
    private static Worked number(Totals totals) {
        totals.search();
        Object value = totals.isOfNothing(0) ? NotApplicable.NOT_APPLICABLE : totals.total(0);
        return of(value, totals.counted(), totals.gaps());
    }

    private static Worked yesOrNo(Matching matching, List<Pattern> patterns) {
        Combinations found = new Combinations(matching, patterns, pattern -> Matching.NOBODY).search();
        return switch (found.best()) {
            case TRUE -> of(true, found.usedInBest(), Set.of());
            case FALSE -> of(false, seen(matching, patterns), Set.of());
            case UNKNOWN -> of(null, List.of(), found.gaps());
        };
    }

    /** Where no combination holds, all that was looked at is why. */
    private static List<UsedValue> seen(Matching matching, List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> matching.candidates(pattern).stream()
                        .filter(fact -> matching.isMeant(pattern, fact))
                        .flatMap(fact -> matching.usedValues(pattern, fact).stream()))
                .distinct()
                .limit(Totals.MOST_USED)
                .toList();
    }

    private static Worked of(Object value, List<UsedValue> used, Set<Gap> gaps) {
        return new Worked(value, used, value == null ? List.copyOf(gaps) : List.of());
    }
}
