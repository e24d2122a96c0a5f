package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.plan.KnownFacts.Fitting;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Binding;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * Writes a rule as it reads where some facts are known: a threshold becomes its value, a table becomes the codes that it lists.
 *
 * <p>The folded rule is as true as the rule itself on every case with those facts. It is the one step that both evaluators share, so it
 * does only what is plain, and leaves alone what it is not sure of: a known fact with an unknown value, a row that counts double.
 */
final class Folding {

    private final KnownFacts known;
    private final Rule rule;
    private final Set<Integer> read = new HashSet<>();
    private final Map<Integer, Object> filled = new HashMap<>();
    private final List<Condition> folded = new ArrayList<>();
    private boolean never;

    private Folding(KnownFacts known, Rule rule) {
        this.known = known;
        this.rule = rule;
        rule.conditions().forEach(it -> slotsRead(it).forEach(read::add));
    }

    /** The rule as it reads with these facts; empty when it never holds with them. One without conditions always holds. */
    static Optional<Rule> of(Rule rule, KnownFacts known) {
        return new Folding(known, rule).rule();
    }

    private Optional<Rule> rule() {
        for (Condition condition : rule.conditions()) {
            condition.match(this::pattern, this::existence, this::accumulation);
        }
        return never ? Optional.empty() : Optional.of(with(folded));
    }

    /** The thresholds that it needs are in force, or it would not be folded. */
    private Rule with(List<Condition> conditions) {
        return rule.with(conditions, Set.of());
    }

    private Void pattern(Pattern written) {
        Pattern pattern = new Filling(filled).in(written);
        switch (settle(pattern, folded, filled, false)) {
            case NEVER -> never = true;
            case OPEN -> folded.add(pattern);
            case DONE -> {}
        }
        return null;
    }

    private Void existence(Existence written) {
        Group group = new Group(false);
        Settled settled = group.settle(written.patterns());
        if (settled == Settled.OPEN) {
            folded.add(new Existence(written.negated(), group.patterns(), written.text(), written.line()));
        } else {
            never |= (settled == Settled.NEVER) != written.negated();
        }
        return null;
    }

    /** What adds up nothing, or the same in every case, is left as it is. */
    private Void accumulation(Accumulation written) {
        Group group = new Group(true);
        boolean open = group.settle(written.patterns()) == Settled.OPEN;
        Filling inside = new Filling(open ? group.filled : filled);
        folded.add(new Accumulation(
                open
                        ? group.patterns()
                        : written.patterns().stream()
                                .map(new Filling(filled)::in)
                                .toList(),
                written.totals().stream().map(inside::in).toList(),
                new Filling(filled).constraints(written.constraints()),
                written.text(),
                written.line()));
        return null;
    }

    private enum Settled {
        DONE,
        NEVER,
        OPEN
    }

    /** Patterns inside a condition, one after the other. */
    private final class Group {

        private final boolean everyOneCounts;
        private final List<Condition> conditions = new ArrayList<>();
        private final Map<Integer, Object> filled = new HashMap<>(Folding.this.filled);

        private Group(boolean everyOneCounts) {
            this.everyOneCounts = everyOneCounts;
        }

        private Settled settle(List<Pattern> written) {
            for (Pattern it : written) {
                Pattern pattern = new Filling(filled).in(it);
                Settled settled = Folding.this.settle(pattern, conditions, filled, everyOneCounts);
                if (settled == Settled.NEVER) {
                    return Settled.NEVER;
                }
                if (settled == Settled.OPEN) {
                    conditions.add(pattern);
                }
            }
            return conditions.isEmpty() ? Settled.DONE : Settled.OPEN;
        }

        private List<Pattern> patterns() {
            return conditions.stream().map(Pattern.class::cast).toList();
        }
    }

    /**
     * What is left of a pattern on a known type.
     *
     * @param before the conditions around it that stand before it; one of them may be made narrower
     * @param values the variables that have a value; those that it binds come with it
     * @param everyOneCounts whether it matters how many facts fit
     */
    private Settled settle(
            Pattern pattern, List<Condition> before, Map<Integer, Object> values, boolean everyOneCounts) {
        if (!known.has(pattern)) {
            return Settled.OPEN;
        }
        Fitting fitting = known.fitting(pattern);
        if (!fitting.certain()) {
            return Settled.OPEN;
        }
        if (fitting.facts().isEmpty()) {
            return Settled.NEVER;
        }
        boolean isRead = pattern.bindings().stream().anyMatch(it -> read.contains(it.slot()));
        if (!fitting.rest().isEmpty()) {
            return !isRead && narrows(fitting, before, everyOneCounts) ? Settled.DONE : Settled.OPEN;
        }
        if (fitting.facts().size() == 1 && isKnown(pattern, fitting.facts().get(0))) {
            pattern.bindings()
                    .forEach(it -> values.put(it.slot(), fitting.facts().get(0).value(it.field())));
            return Settled.DONE;
        }
        return !isRead && !everyOneCounts ? Settled.DONE : Settled.OPEN;
    }

    private static boolean isKnown(Pattern pattern, Fact fact) {
        return pattern.bindings().stream().map(Binding::field).map(fact::value).allMatch(Objects::nonNull);
    }

    /** Instead of looking a code up in a table, the fact that has it is asked for one of the codes. */
    private static boolean narrows(Fitting fitting, List<Condition> before, boolean everyOneCounts) {
        if (fitting.rest().size() != 1
                || !(fitting.rest().get(0) instanceof Comparison it)
                || it.operator() != Operator.EQUAL) {
            return false;
        }
        Expression left = it.left();
        Expression right = it.right();
        if (left instanceof FieldValue own && right instanceof Variable variable) {
            return narrows(codes(fitting, own), variable, it, before, everyOneCounts);
        }
        return right instanceof FieldValue own
                && left instanceof Variable variable
                && narrows(codes(fitting, own), variable, it, before, everyOneCounts);
    }

    private static List<Object> codes(Fitting fitting, FieldValue own) {
        List<Object> codes = new ArrayList<>();
        fitting.facts().forEach(fact -> codes.add(fact.value(own.field())));
        return codes;
    }

    private static boolean narrows(
            List<Object> codes, Variable variable, Comparison as, List<Condition> before, boolean everyOneCounts) {
        boolean areCodes = codes.stream().allMatch(String.class::isInstance);
        if (!areCodes || everyOneCounts && new HashSet<>(codes).size() < codes.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof Pattern pattern) {
                Optional<Binding> binding = pattern.bindings().stream()
                        .filter(it -> it.slot() == variable.slot())
                        .findFirst();
                if (binding.isPresent()) {
                    before.set(i, oneOf(pattern, binding.get(), codes, as));
                    return true;
                }
            }
        }
        return false;
    }

    private static Pattern oneOf(Pattern pattern, Binding binding, List<Object> codes, Comparison as) {
        List<Expression> members =
                codes.stream().distinct().<Expression>map(Literal::new).toList();
        Constraint oneOf = new Membership(new FieldValue(binding.field()), false, members, as.text());
        return new Pattern(
                pattern.type(),
                pattern.bindings(),
                Stream.concat(pattern.constraints().stream(), Stream.of(oneOf)).toList(),
                pattern.text(),
                pattern.line());
    }

    private static Stream<Integer> slotsRead(Condition condition) {
        Stream<Constraint> constraints = Stream.concat(
                condition.patterns().stream().flatMap(it -> it.constraints().stream()),
                condition.constraints().stream());
        Stream<Expression> arguments =
                condition.totals().stream().map(Condition.Total::argument).filter(Objects::nonNull);
        return Stream.concat(constraints.flatMap(it -> it.expressions().stream()), arguments)
                .flatMap(Expression::slots);
    }
}
