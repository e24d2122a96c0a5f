package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Looks for a case in which something comes out otherwise than in a mutant of it: the examples that there are, with one or two things that are
 * given otherwise. It looks as long for everything: what it finds hangs on nothing but the framework.
 */
final class BoundarySearch {

    private static final int MOST_CASES = 6;

    private final Rulebook rulebook;
    private final Subject subject;
    private final Outcome becomes;
    private final Variations variations;
    private int left;
    private Proposal second;

    private BoundarySearch(Rulebook rulebook, Mutant.Effect effect, int budget) {
        this.rulebook = rulebook;
        this.subject = effect.subject();
        this.becomes = effect.becomes();
        this.left = budget;
        this.variations =
                new Variations(rulebook, Readings.of(subject, rulebook.tussenuitkomsten()), rulebook.namesInExamples());
    }

    /** Null when nothing was found; that is no proof that there is nothing. */
    static Proposal of(Mutant mutant, Rulebook rulebook, int budget) {
        List<Case> cases = mutant.effects().stream()
                .flatMap(it -> it.subject().cases().stream())
                .toList();
        for (Mutant.Effect effect : mutant.effects().stream().limit(4).toList()) {
            List<Case> from = effect.subject().cases().isEmpty()
                    ? cases
                    : effect.subject().cases();
            Proposal found = new BoundarySearch(rulebook, effect, budget).from(from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Proposal from(List<Case> cases) {
        List<Case> likeliest = cases.stream()
                .sorted(Comparator.comparingInt((Case it) -> it.outcome() == Truth.TRUE ? 0 : 1))
                .limit(MOST_CASES)
                .toList();
        for (Case base : likeliest) {
            Proposal found = around(base.example(), given(base.example()), "");
            if (found != null) {
                return shortened(found);
            }
        }
        for (Case base : likeliest) {
            Map<String, Object> given = withRows(base);
            Proposal found = given == null ? null : around(base.example(), given, "");
            if (found != null) {
                return shortened(found);
            }
        }
        for (Case base : likeliest) {
            Map<String, Object> given = given(base.example());
            Map<String, Object> rows = withRows(base);
            given = rows == null ? given : rows;
            for (Variation first : firstSteps(base, given)) {
                if (left <= 0) {
                    break;
                }
                Proposal found = around(base.example(), first.in(given), first.name() + " en ");
                if (found != null) {
                    return shortened(found);
                }
            }
        }
        return second == null ? null : shortened(second);
    }

    private Map<String, Object> given(Example example) {
        return rulebook.given(example);
    }

    /** With the rows of tables that matter to it written out, so that they can be otherwise too; null when there are none. */
    private Map<String, Object> withRows(Case base) {
        Map<String, Object> given = given(base.example());
        boolean some = false;
        for (String type : variations.read().fields().keySet()) {
            String name = variations.names().get(type);
            List<Fact> rows = base.facts().stream()
                    .filter(it -> it.type().name().equals(type) && it.pointer().startsWith("/regio/"))
                    .toList();
            if (rows.isEmpty() || rows.get(0).type().single() || given.containsKey(name)) {
                continue;
            }
            given.put(name, needed(base, given, name, rows));
            some = true;
        }
        return some ? given : null;
    }

    /** As few rows as still give the same: halves at a time, then one by one. */
    private List<Object> needed(Case base, Map<String, Object> given, String name, List<Fact> rows) {
        List<Object> needed = new ArrayList<>();
        rows.forEach(it -> needed.add(answers(it)));
        for (int size = Math.max(1, needed.size() / 2); size > 0; size /= 2) {
            for (int at = 0; at < needed.size(); ) {
                List<Object> fewer = new ArrayList<>(needed);
                fewer.subList(at, Math.min(at + size, needed.size())).clear();
                Map<String, Object> with = new LinkedHashMap<>(given);
                with.put(name, fewer);
                Proposal tried = tried(base.example(), with, "");
                if (tried != null && Outcome.isSame(tried.outcome(), base.outcome())) {
                    needed.clear();
                    needed.addAll(fewer);
                } else {
                    at += size;
                }
            }
        }
        return needed.isEmpty() ? new ArrayList<>(List.of(answers(rows.get(0)))) : needed;
    }

    private static Map<String, Object> answers(Fact fact) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fact.type().fields().stream()
                .filter(it -> fact.value(it) != null)
                .forEach(it -> answers.put(it.name(), fact.value(it)));
        return answers;
    }

    /** What makes a difference by itself, and so may come to make one with something else. */
    private List<Variation> firstSteps(Case base, Map<String, Object> given) {
        List<Variation> all = new ArrayList<>(variations.choices(given, base.facts()));
        variations.scales(given, base.facts()).forEach(it -> it.values().forEach(value -> all.add(it.at(value))));
        List<Variation> making = new ArrayList<>();
        List<Variation> others = new ArrayList<>();
        for (Variation it : all) {
            Proposal tried = tried(base.example(), it.in(given), "");
            if (tried != null) {
                (Outcome.isSame(tried.outcome(), base.outcome()) ? others : making).add(it);
            }
        }
        making.addAll(others);
        return making;
    }

    /** Everything that is one step away. */
    private Proposal around(Example base, Map<String, Object> given, String before) {
        Proposal here = tried(base, given, before);
        if (here == null) {
            return null;
        }
        for (Variation it : variations.choices(given, here.facts())) {
            Proposal found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
        }
        for (Variations.Scale scale : variations.scales(given, here.facts())) {
            Proposal found = along(scale, base, given, before);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Proposal along(Variations.Scale scale, Example base, Map<String, Object> given, String before) {
        BigDecimal last = null;
        Object then = null;
        for (BigDecimal value : scale.values()) {
            Variation it = scale.at(value);
            Proposal found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
            Proposal tried = tried(base, it.in(given), "");
            if (tried == null) {
                continue;
            }
            if (last != null && !Outcome.isSame(then, tried.outcome())) {
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
    private Proposal between(
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
            Proposal found = noticing(base, it.in(given), before + it.name());
            if (found != null) {
                return found;
            }
            Proposal tried = tried(base, it.in(given), "");
            if (tried == null) {
                return null;
            }
            if (Outcome.isSame(outcome, tried.outcome())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return null;
    }

    /** Null when there is no difference there. */
    private Proposal noticing(Example base, Map<String, Object> given, String how) {
        Proposal tried = tried(base, given, how);
        if (tried == null) {
            return null;
        }
        Object other = becomes.of(tried.facts());
        if (Outcome.isSame(tried.outcome(), other)) {
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

    /** Null when that cannot be given. */
    private Proposal tried(Example base, Map<String, Object> given, String how) {
        if (--left < 0) {
            return null;
        }
        try {
            List<Fact> facts = rulebook.facts(rulebook.giving(base, given));
            String name = base.name() + ", maar " + how;
            return new Proposal(subject, base, given, facts, subject.outcome().of(facts), name);
        } catch (InvalidDossierException e) {
            return null;
        }
    }

    /** Without what makes no difference to it. */
    private Proposal shortened(Proposal found) {
        Object other = becomes.of(found.facts());
        Proposal shortest = found;
        left = 200;
        for (List<Object> place : places(found.given(), List.of())) {
            Map<String, Object> without = new Variation(place, null, "").in(shortest.given());
            if (Variation.at(shortest.given(), place) == null || without.isEmpty()) {
                continue;
            }
            Proposal tried = tried(shortest.example(), without, "");
            if (tried != null
                    && Outcome.isSame(tried.outcome(), found.outcome())
                    && Outcome.isSame(becomes.of(tried.facts()), other)) {
                shortest = tried;
            }
        }
        return new Proposal(
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
