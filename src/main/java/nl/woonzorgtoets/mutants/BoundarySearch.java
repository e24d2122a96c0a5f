package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Looks for a case in which something comes out otherwise than in a mutant of it: the examples that there are, with one or two things that are
 * given otherwise. It looks as long for everything: what it finds hangs on nothing but the framework.
 */
final class BoundarySearch {

    private static final int MOST_CASES = 6;

    private final Rulebook rulebook;
    private final ExampleSubject subject;
    private final Reckoning becomes;
    private final Variations variations;
    private final Attempts attempts;
    private final WrittenRows rows;
    private FoundExample second;

    private BoundarySearch(Rulebook rulebook, Mutant.Effect effect, int budget) {
        this.rulebook = rulebook;
        this.subject = effect.subject();
        this.becomes = effect.becomes();
        this.attempts = new Attempts(rulebook, effect.subject(), budget);
        this.variations = new Variations(
                rulebook,
                Readings.of(subject, rulebook.tussenuitkomsten()),
                WrittenExamples.of(rulebook).namesInExamples());
        this.rows = new WrittenRows(rulebook, variations, attempts);
    }

    /** Null when nothing was found; that is no proof that there is nothing. */
    static FoundExample of(Mutant mutant, Rulebook rulebook, int budget) {
        List<Case> cases = mutant.effects().stream()
                .flatMap(it -> it.subject().cases().stream())
                .toList();
        for (Mutant.Effect effect : mutant.effects().stream().limit(4).toList()) {
            List<Case> from = effect.subject().cases().isEmpty()
                    ? cases
                    : effect.subject().cases();
            FoundExample found = new BoundarySearch(rulebook, effect, budget).from(from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private FoundExample from(List<Case> cases) {
        List<Case> likeliest = cases.stream()
                .sorted(Comparator.comparingInt((Case it) -> it.outcome() == Truth.TRUE ? 0 : 1))
                .limit(MOST_CASES)
                .toList();
        for (Case base : likeliest) {
            FoundExample found = around(base.example(), given(base.example()), "");
            if (found != null) {
                return shortened(found);
            }
        }
        for (Case base : likeliest) {
            Map<String, Object> given = rows.with(base);
            FoundExample found = given == null ? null : around(base.example(), given, "");
            if (found != null) {
                return shortened(found);
            }
        }
        for (Case base : likeliest) {
            Map<String, Object> given = given(base.example());
            Map<String, Object> written = rows.with(base);
            given = written == null ? given : written;
            for (Variation first : firstSteps(base, given)) {
                if (attempts.isOver()) {
                    break;
                }
                FoundExample found = around(base.example(), first.in(given), first.name() + " en ");
                if (found != null) {
                    return shortened(found);
                }
            }
        }
        return second == null ? null : shortened(second);
    }

    private Map<String, Object> given(Example example) {
        return WrittenExamples.of(rulebook).given(example);
    }

    /** What makes a difference by itself, and so may come to make one with something else. */
    private List<Variation> firstSteps(Case base, Map<String, Object> given) {
        List<Variation> all = new ArrayList<>(variations.choices(given, base.facts()));
        variations.scales(given, base.facts()).forEach(it -> it.values().forEach(value -> all.add(it.at(value))));
        List<Variation> making = new ArrayList<>();
        List<Variation> others = new ArrayList<>();
        for (Variation it : all) {
            FoundExample tried = attempts.of(base.example(), it.in(given), "");
            if (tried != null) {
                (Reckoning.isSame(tried.outcome(), base.outcome()) ? others : making).add(it);
            }
        }
        making.addAll(others);
        return making;
    }

    /** Everything that is one step away. */
    private FoundExample around(Example base, Map<String, Object> given, String before) {
        FoundExample here = attempts.of(base, given, before);
        if (here == null) {
            return null;
        }
        for (Variation it : variations.choices(given, here.facts())) {
            FoundExample found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
        }
        for (Variations.Scale scale : variations.scales(given, here.facts())) {
            FoundExample found = along(scale, base, given, before);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private FoundExample along(Variations.Scale scale, Example base, Map<String, Object> given, String before) {
        BigDecimal last = null;
        Object then = null;
        for (BigDecimal value : scale.values()) {
            Variation it = scale.at(value);
            FoundExample found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
            FoundExample tried = attempts.of(base, it.in(given), "");
            if (tried == null) {
                continue;
            }
            if (last != null && !Reckoning.isSame(then, tried.outcome())) {
                found = between(scale, last, value, then, base, given, before);
                if (found != null) {
                    return found;
                }
            }
            last = value;
            then = tried.outcome();
        }
        return null;
    }

    /** Halves what lies between two numbers with another outcome, until they stand beside each other. */
    private FoundExample between(
            Variations.Scale scale,
            BigDecimal from,
            BigDecimal to,
            Object outcome,
            Example base,
            Map<String, Object> given,
            String before) {
        BigDecimal low = from;
        BigDecimal high = to;
        while (high.subtract(low).compareTo(scale.step()) > 0) {
            BigDecimal middle =
                    low.add(high).divide(BigDecimal.valueOf(2), scale.step().scale(), RoundingMode.FLOOR);
            if (middle.compareTo(low) <= 0) {
                return null;
            }
            Variation it = scale.at(middle);
            FoundExample found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
            FoundExample tried = attempts.of(base, it.in(given), "");
            if (tried == null) {
                return null;
            }
            if (Reckoning.isSame(outcome, tried.outcome())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return null;
    }

    /** Null when there is no difference there. */
    private FoundExample noticing(Example base, Map<String, Object> given, String how) {
        FoundExample tried = attempts.of(base, given, how);
        if (tried == null) {
            return null;
        }
        Object other = becomes.of(tried.facts());
        if (Reckoning.isSame(tried.outcome(), other)) {
            return null;
        }
        if (isKnown(tried.outcome()) && isKnown(other)) {
            return tried;
        }
        if (second == null && isKnown(tried.outcome())) {
            second = tried;
        }
        return null;
    }

    private static boolean isKnown(Object outcome) {
        return outcome != null && outcome != Truth.UNKNOWN;
    }

    /** Without what makes no difference to it. */
    private FoundExample shortened(FoundExample found) {
        Object other = becomes.of(found.facts());
        FoundExample shortest = found;
        attempts.goesOn(200);
        for (List<Object> place : places(found.given(), List.of())) {
            Map<String, Object> without = new Variation(place, null, "").in(shortest.given());
            if (Variation.at(shortest.given(), place) == null || without.isEmpty()) {
                continue;
            }
            FoundExample tried = attempts.of(shortest.example(), without, "");
            if (tried != null
                    && Reckoning.isSame(tried.outcome(), found.outcome())
                    && Reckoning.isSame(becomes.of(tried.facts()), other)) {
                shortest = tried;
            }
        }
        return new FoundExample(
                subject, shortest.example(), shortest.given(), shortest.facts(), shortest.outcome(), found.name());
    }

    /** From the outside in; of rows only whole ones, the last first. */
    private static List<List<Object>> places(Object at, List<Object> above) {
        List<List<Object>> places = new ArrayList<>();
        if (at instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                List<Object> place = new ArrayList<>(above);
                place.add(name);
                places.add(place);
                places.addAll(places(member, place));
            });
        }
        return places;
    }
}
