package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;

/**
 * Takes a rule apart into checks that hang on nothing outside them, so that it is as true as the least true of them.
 *
 * <p>Conditions hang together when one reads a variable that another takes from a fact of which there may be several. What is taken
 * from the one fact of its type, or counted over all, is the same for all combinations and ties nothing together.
 */
final class RuleChecks {

    private final Shared shared;
    private final Rule rule;
    private final Term[] bound;
    private final Ties ties;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final List<Supplier<Check>> checks = new ArrayList<>();

    private RuleChecks(Shared shared, Rule rule) {
        this.shared = shared;
        this.rule = rule;
        this.bound = new Term[rule.variables()];
        this.ties = Ties.of(rule);
    }

    /** In the order written. */
    static Check[] of(Shared shared, Rule rule) {
        return new RuleChecks(shared, rule).checks();
    }

    private Check[] checks() {
        rule.conditions().forEach(condition -> condition.match(this::pattern, this::existence, this::accumulation));
        return checks.stream()
                .map(Supplier::get)
                .filter(it -> !it.equals(Check.Fixed.TRUE))
                .toArray(Check[]::new);
    }

    private Void pattern(Pattern pattern) {
        if (!pattern.type().single()) {
            group(ties.slots(pattern)).add(pattern);
            return null;
        }
        if (!shared.isWorkedOut(pattern.type())) {
            add(Set.of(), new Check.There(shared.layout().place(pattern.type())));
        }
        Singles.bind(shared, bound, pattern);
        Terms terms = Singles.terms(shared, bound, pattern);
        pattern.constraints().forEach(it -> add(ties.slots(it), terms.check(it)));
        return null;
    }

    private Void existence(Existence existence) {
        Set<Integer> slots = ties.slots(existence);
        if (slots.isEmpty()) {
            add(slots, new Group(shared, bound, 0).found(existence));
        } else {
            group(slots).add(existence);
        }
        return null;
    }

    private Void accumulation(Accumulation accumulation) {
        Set<Integer> slots = ties.slots(accumulation);
        if (!slots.isEmpty()) {
            group(slots).add(accumulation);
            return null;
        }
        Group alone = new Group(shared, bound, 0);
        Counting counting = shared.once(alone.counting(accumulation));
        alone.checks(accumulation, counting).forEach(it -> add(slots, it));
        return null;
    }

    private void add(Set<Integer> slots, Check check) {
        if (slots.isEmpty()) {
            checks.add(() -> shared.once(check));
        } else {
            group(slots).also(check);
        }
    }

    /** @param slots the tying variables that it binds or reads; a condition without has a group of its own */
    private Group group(Set<Integer> slots) {
        if (slots.isEmpty()) {
            return newGroup();
        }
        return groups.computeIfAbsent(ties.together(slots), key -> newGroup());
    }

    private Group newGroup() {
        Group group = new Group(shared, bound, 0);
        checks.add(() -> shared.once(new Check.Found(false, group.steps())));
        return group;
    }

    /** Which variables tie conditions together. */
    private static final class Ties {

        private final int[] with;
        private final Set<Integer> tying = new TreeSet<>();

        private Ties(int variables) {
            with = new int[variables];
            for (int i = 0; i < variables; i++) {
                with[i] = i;
            }
        }

        static Ties of(Rule rule) {
            Ties ties = new Ties(rule.variables());
            rule.conditions().forEach(ties::look);
            return ties;
        }

        private void look(Condition condition) {
            if (condition instanceof Pattern pattern && pattern.type().single()) {
                pattern.constraints().forEach(it -> tie(slots(it)));
                return;
            }
            boolean binds = condition instanceof Pattern
                    || condition instanceof Accumulation accumulation
                            && !tied(accumulation.reads()).isEmpty();
            if (binds) {
                condition.totals().forEach(it -> tying.add(it.slot()));
                if (condition instanceof Pattern) {
                    tying.addAll(condition.binds());
                }
            }
            tie(slots(condition));
        }

        private void tie(Set<Integer> slots) {
            slots.stream().findFirst().ifPresent(first -> slots.forEach(it -> with[root(it)] = root(first)));
        }

        private int root(int slot) {
            int at = slot;
            while (with[at] != at) {
                at = with[at];
            }
            return at;
        }

        int together(Set<Integer> slots) {
            return root(slots.iterator().next());
        }

        /** The tying variables that a condition binds or reads. */
        Set<Integer> slots(Condition condition) {
            Set<Integer> slots = tied(condition.reads());
            Stream<Integer> own = condition instanceof Pattern
                    ? condition.binds().stream()
                    : condition.totals().stream().map(Condition.Total::slot);
            slots.addAll(tied(own.collect(Collectors.toSet())));
            return slots;
        }

        Set<Integer> slots(Constraint constraint) {
            return tied(
                    constraint.expressions().stream().flatMap(Expression::slots).collect(Collectors.toSet()));
        }

        private Set<Integer> tied(Set<Integer> slots) {
            Set<Integer> tied = new TreeSet<>(slots);
            tied.retainAll(tying);
            return tied;
        }
    }
}
