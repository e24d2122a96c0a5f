package nl.woonzorgtoets.document.codec;

import java.util.List;
import java.util.Objects;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Rule;

/** Which condition version 1 meant: it wrote only its text and the type of fact. Frozen. */
final class Conditions1 {

    private Conditions1() {}

    /**
     * The first with that text; null when the rule has none.
     *
     * @param fact null when it is about a total
     */
    static ConditionRef find(Rule rule, String text, String fact) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            ConditionRef found = within(i, rule.conditions().get(i), text, fact);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static ConditionRef within(int at, Condition condition, String text, String fact) {
        if (text.equals(text(condition))) {
            return new ConditionRef(at, -1, -1);
        }
        if (condition instanceof Accumulation totals && fact == null) {
            int constraint = indexOf(totals.constraints(), text);
            return constraint < 0 ? null : new ConditionRef(at, -1, constraint);
        }
        List<Pattern> patterns = condition.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            int constraint = indexOf(patterns.get(i).constraints(), text);
            if (constraint >= 0 && Objects.equals(patterns.get(i).type().name(), fact)) {
                return new ConditionRef(at, i, constraint);
            }
        }
        return null;
    }

    private static int indexOf(List<Constraint> constraints, String text) {
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private static String text(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.text();
        }
        return condition instanceof Existence existence ? existence.text() : ((Accumulation) condition).text();
    }
}
