package nl.woonzorgtoets.proof;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;

/** The ways in which a rule can hold, where it asks one thing or another: as rules that each ask one of them. */
final class Ways {

    /**
     * A rule that asks one of several things.
     *
     * @param what null when it is the rule itself
     */
    record Way(Rule rule, int line, String what) {}

    private Ways() {}

    /** The rule itself first. */
    static List<Way> of(Rule rule) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(rule, rule.line(), null));
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            for (Condition one : each(condition)) {
                List<Condition> conditions = new ArrayList<>(rule.conditions());
                conditions.set(i, one);
                ways.add(new Way(rule.with(conditions, rule.thresholds()), condition.line(), one.text()));
            }
        }
        return ways;
    }

    private static List<Condition> each(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return new ArrayList<>(each(pattern));
        }
        List<Condition> each = new ArrayList<>();
        if (condition instanceof Existence it && !it.negated()) {
            for (int i = 0; i < it.patterns().size(); i++) {
                for (Pattern one : each(it.patterns().get(i))) {
                    List<Pattern> patterns = new ArrayList<>(it.patterns());
                    patterns.set(i, one);
                    each.add(new Existence(false, patterns, one.text(), it.line()));
                }
            }
        }
        return each;
    }

    /** Told by what it asks instead. */
    private static List<Pattern> each(Pattern pattern) {
        List<Pattern> each = new ArrayList<>();
        for (int i = 0; i < pattern.constraints().size(); i++) {
            for (Constraint one : each(pattern.constraints().get(i))) {
                List<Constraint> constraints = new ArrayList<>(pattern.constraints());
                constraints.set(i, one);
                each.add(new Pattern(pattern.type(), pattern.bindings(), constraints, one.text(), pattern.line()));
            }
        }
        return each;
    }

    private static List<Constraint> each(Constraint constraint) {
        return constraint.match(
                it -> List.of(), Ways::members, it -> List.of(), it -> List.copyOf(it.parts()), it -> List.of());
    }

    private static List<Constraint> members(Constraint.Membership it) {
        if (it.negated() || it.members().size() < 2) {
            return List.of();
        }
        List<Constraint> members = new ArrayList<>();
        for (Expression member : it.members()) {
            String name = member instanceof Expression.Literal literal
                    ? String.valueOf(literal.value())
                    : member instanceof Expression.Variable variable ? variable.name() : it.text();
            members.add(new Constraint.Membership(it.value(), false, List.of(member), name + " bij " + it.text()));
        }
        return members;
    }
}
