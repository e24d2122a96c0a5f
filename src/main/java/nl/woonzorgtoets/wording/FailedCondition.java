package nl.woonzorgtoets.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Rule;

/**
 * The condition of a rule that an assessment names as the one that did not hold.
 *
 * @param condition the element of the rule that it stands in
 * @param pattern the pattern that it stands in; null when it is about a total, or the whole condition
 * @param constraint null when the condition failed as a whole
 */
record FailedCondition(Condition condition, Pattern pattern, Constraint constraint) {

    /** @param fact type of fact that it asks for; empty when it is about a total */
    static Optional<FailedCondition> find(Rule rule, String text, String fact) {
        for (Condition condition : rule.conditions()) {
            FailedCondition found = within(condition, text, fact);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static FailedCondition within(Condition condition, String text, String fact) {
        if (text.equals(text(condition))) {
            return new FailedCondition(condition, null, null);
        }
        if (condition instanceof Accumulation totals && fact.isEmpty()) {
            return named(totals.constraints(), text)
                    .map(it -> new FailedCondition(condition, null, it))
                    .orElse(null);
        }
        for (Pattern pattern : condition.patterns()) {
            Optional<Constraint> constraint = named(pattern.constraints(), text);
            if (constraint.isPresent() && pattern.type().name().equals(fact)) {
                return new FailedCondition(condition, pattern, constraint.get());
            }
        }
        return null;
    }

    private static Optional<Constraint> named(List<Constraint> constraints, String text) {
        return constraints.stream().filter(it -> it.text().equals(text)).findFirst();
    }

    private static String text(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.text();
        }
        return condition instanceof Existence existence ? existence.text() : ((Accumulation) condition).text();
    }

    /** Whether it asks for something by itself, and not for what belongs to something else. */
    boolean isFirst() {
        return condition.patterns().get(0) == pattern;
    }

    /** What held before it within the same pattern, and then itself. */
    List<Constraint> upToHere() {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint each : pattern.constraints()) {
            constraints.add(each);
            if (each == constraint) {
                break;
            }
        }
        return constraints;
    }
}
