package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Drempel;

/** What can be written otherwise in the conditions of one rule, or of one intermediate result. */
final class ConditionChanges {

    private final Scoped scoped;
    /** The slots of the variables that something reads: what binds one cannot be left out. */
    private final Set<Integer> read = new HashSet<>();

    private final boolean ofRule;

    private ConditionChanges(Scoped scoped, List<Condition> conditions, boolean ofRule) {
        this.scoped = scoped;
        this.ofRule = ofRule;
        conditions.forEach(condition -> {
            condition.patterns().forEach(it -> it.constraints().forEach(this::reads));
            condition.constraints().forEach(this::reads);
            condition.totals().stream()
                    .filter(it -> it.argument() != null)
                    .forEach(it -> it.argument().slots().forEach(read::add));
        });
    }

    private void reads(Constraint constraint) {
        constraint.expressions().forEach(it -> it.slots().forEach(read::add));
    }

    static List<Rewrite<List<Condition>>> ofRule(List<Condition> conditions, Map<String, Drempel> drempels) {
        return new ConditionChanges(Scoped.of(drempels, conditions), conditions, true).all(conditions);
    }

    /** Of the one condition of an intermediate result, which stays what it is. */
    static List<Rewrite<List<Condition>>> ofCalculation(List<Condition> conditions, Map<String, Drempel> drempels) {
        return new ConditionChanges(Scoped.of(drempels, conditions), conditions, false).all(conditions);
    }

    private List<Rewrite<List<Condition>>> all(List<Condition> conditions) {
        return Lists.changes(
                conditions,
                it -> it.match(this::pattern, this::existence, this::accumulation),
                it -> ofRule && canGo(it) ? Rewrite.without(it.text(), it.line()) : null);
    }

    /** A pattern that asks something goes by what it asks; without one of which there always is one, nothing is otherwise. */
    private boolean canGo(Condition condition) {
        boolean stays = condition instanceof Pattern pattern
                && (!pattern.constraints().isEmpty() || pattern.type().single());
        return !stays && outside(condition).stream().noneMatch(read::contains);
    }

    /** The slots that others can read. */
    private static Set<Integer> outside(Condition condition) {
        return condition instanceof Existence ? Set.of() : condition.binds();
    }

    private List<Rewrite<Condition>> pattern(Pattern it) {
        return patternChanges(it).stream()
                .map(change -> change.as((Condition) change.to()))
                .toList();
    }

    private List<Rewrite<Pattern>> patternChanges(Pattern it) {
        ConstraintChanges changes = new ConstraintChanges(scoped, it, it.line());
        return Lists.changes(
                        it.constraints(),
                        constraint -> isName(it, constraint) ? List.of() : changes.of(constraint),
                        constraint -> isName(it, constraint)
                                ? null
                                : Rewrite.<Constraint>without(constraint.text(), it.line()))
                .stream()
                .map(change -> change.as(new Pattern(it.type(), it.bindings(), change.to(), it.text(), it.line())))
                .toList();
    }

    private static boolean isName(Pattern pattern, Constraint constraint) {
        return Scoped.isThreshold(pattern) && Scoped.isName(constraint);
    }

    /** Those of a group: each otherwise, and each that nothing hangs on left out. */
    private List<Rewrite<List<Pattern>>> patterns(List<Pattern> patterns) {
        return Lists.changes(
                patterns,
                this::patternChanges,
                it -> patterns.size() > 1 && canGo(it) ? Rewrite.without(it.text(), it.line()) : null);
    }

    private List<Rewrite<Condition>> existence(Existence it) {
        List<Rewrite<Condition>> changes = new ArrayList<>();
        patterns(it.patterns())
                .forEach(change ->
                        changes.add(change.as(new Existence(it.negated(), change.to(), it.text(), it.line()))));
        if (ofRule) {
            changes.add(Rewrite.instead(
                    new Existence(!it.negated(), it.patterns(), it.text(), it.line()),
                    it.line(),
                    it.text(),
                    word(it.negated()),
                    word(!it.negated())));
        }
        return changes;
    }

    private static String word(boolean negated) {
        return negated ? "not" : "exists";
    }

    private List<Rewrite<Condition>> accumulation(Accumulation it) {
        List<Rewrite<Condition>> changes = new ArrayList<>();
        patterns(it.patterns())
                .forEach(change -> changes.add(
                        change.as(new Accumulation(change.to(), it.totals(), it.constraints(), it.text(), it.line()))));
        ConstraintChanges ofTotals = new ConstraintChanges(scoped, null, it.line());
        Lists.changes(
                        it.constraints(),
                        ofTotals::of,
                        constraint -> Rewrite.<Constraint>without(constraint.text(), it.line()))
                .forEach(change -> changes.add(
                        change.as(new Accumulation(it.patterns(), it.totals(), change.to(), it.text(), it.line()))));
        return changes;
    }
}
