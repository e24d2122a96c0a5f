package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** Remembers of all attempts to make a rule fire the one that came furthest, and what stopped it there. */
final class Failures {

    private static final int MOST_VALUES = 5;

    private final Rule rule;
    private ConditionRef furthest = new ConditionRef(-1, -1, -1);
    private List<Object> needed = List.of();
    private final Set<Object> actual = new LinkedHashSet<>();

    Failures(Rule rule) {
        this.rule = rule;
    }

    /** A constraint that did not hold, at these positions in the rule; the pattern is -1 when it is about a total. */
    void constraint(int position, int pattern, int index, Constraint constraint, Evaluation evaluation) {
        int further = further(position, pattern, index);
        if (further > 0) {
            reached(new ConditionRef(position, pattern, index), needed(constraint, evaluation));
        }
        if (further >= 0 && actual.size() < MOST_VALUES) {
            actual.addAll(actual(constraint, evaluation));
        }
    }

    /** No fact of the type at all, or a {@code not} or {@code exists} that fails as a whole. */
    void whole(int position, List<Fact> found) {
        if (further(position, -1, -1) > 0) {
            reached(new ConditionRef(position, -1, -1), List.of());
            found.stream().limit(MOST_VALUES).map(Fact::toString).forEach(actual::add);
        }
    }

    Failure failure() {
        return Failure.of(rule, furthest, List.copyOf(actual), needed);
    }

    /** Above 0 beyond the furthest, 0 at the furthest itself. */
    private int further(int position, int pattern, int index) {
        if (position != furthest.condition()) {
            return position - furthest.condition();
        }
        return pattern != furthest.pattern() ? pattern - furthest.pattern() : index - furthest.constraint();
    }

    private void reached(ConditionRef here, List<Object> compared) {
        furthest = here;
        needed = compared;
        actual.clear();
    }

    private static List<Object> actual(Constraint constraint, Evaluation evaluation) {
        if (constraint instanceof Comparison c && !(c.left() instanceof Literal)) {
            Object value = evaluation.value(c.left());
            return value == null ? List.of() : List.of(value);
        }
        if (constraint instanceof HowMany howMany) {
            return List.of(howMany.parts().stream()
                    .map(evaluation::truth)
                    .map(Failures::held)
                    .toList());
        }
        return constraint.fields().stream()
                .map(evaluation.fact()::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Which of the conditions that are counted hold. */
    private static Object held(Truth truth) {
        return truth == Truth.UNKNOWN ? "onbekend" : truth.isTrue();
    }

    private static List<Object> needed(Constraint constraint, Evaluation evaluation) {
        return constraint.match(
                c -> values(List.of(c.right()), evaluation),
                m -> values(m.members(), evaluation),
                all -> List.of(),
                any -> List.of(),
                it -> values(List.of(it.required()), evaluation));
    }

    /** With null for what is unknown. */
    private static List<Object> values(List<Expression> expressions, Evaluation evaluation) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(it -> values.add(evaluation.value(it)));
        return values;
    }
}
