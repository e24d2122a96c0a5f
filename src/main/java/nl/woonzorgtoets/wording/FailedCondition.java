package nl.woonzorgtoets.wording;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Rule;

/** Finds the condition that did not hold in an assessment that names it only by its text. */
final class FailedCondition {

    private FailedCondition() {}

    /** @param fact type of fact that it asks for; empty when it is about a total */
    static Optional<ConditionRef> find(Rule rule, String text, String fact) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            ConditionRef found = within(i, rule.conditions().get(i), text, fact);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static ConditionRef within(int position, Condition condition, String text, String fact) {
        if (text.equals(condition.text())) {
            return new ConditionRef(position, -1, -1);
        }
        if (fact.isEmpty() && condition instanceof Accumulation) {
            int constraint = indexOf(condition.constraints(), text);
            return constraint < 0 ? null : new ConditionRef(position, -1, constraint);
        }
        for (int i = 0; i < condition.patterns().size(); i++) {
            int constraint = indexOf(condition.patterns().get(i).constraints(), text);
            if (constraint >= 0 && condition.patterns().get(i).type().name().equals(fact)) {
                return new ConditionRef(position, i, constraint);
            }
        }
        return null;
    }

    private static int indexOf(List<Constraint> constraints, String text) {
        return constraints.stream().map(Constraint::text).toList().indexOf(text);
    }
}
