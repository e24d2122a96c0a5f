package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/** Remembers of all attempts to make a rule fire the one that came furthest, and what stopped it there. */
final class Failures {

    private static final int MOST_VALUES = 5;

    private ConditionRef furthest = new ConditionRef(-1, -1, -1);
    private String fact;
    private String field;
    private String condition;
    private String required;
    private final Set<Object> actual = new LinkedHashSet<>();

    /** A constraint that did not hold, at these positions in the rule; the pattern is -1 when it is about a total. */
    void constraint(int position, int pattern, int index, Constraint constraint, Evaluation evaluation) {
        int further = further(position, pattern, index);
        if (further > 0) {
            reached(new ConditionRef(position, pattern, index));
            fact = evaluation.fact() == null ? null : evaluation.fact().type().name();
            field = constraint.fields().stream().findFirst().map(Field::name).orElse(null);
            condition = constraint.text();
            required = required(constraint, evaluation);
        }
        if (further >= 0 && actual.size() < MOST_VALUES) {
            actual.addAll(actual(constraint, evaluation));
        }
    }

    /** No fact of the type at all, or a {@code not} or {@code exists} that fails as a whole. */
    void whole(int position, Condition failed, String demand, List<Fact> found) {
        if (further(position, -1, -1) > 0) {
            reached(new ConditionRef(position, -1, -1));
            fact = failed.patterns().get(0).type().name();
            field = null;
            condition = failed.text();
            required = demand;
            found.stream().limit(MOST_VALUES).map(Fact::toString).forEach(actual::add);
        }
    }

    Failure failure() {
        return new Failure(furthest, fact, field, condition, List.copyOf(actual), required);
    }

    /** Above 0 beyond the furthest, 0 at the furthest itself. */
    private int further(int position, int pattern, int index) {
        if (position != furthest.condition()) {
            return position - furthest.condition();
        }
        return pattern != furthest.pattern() ? pattern - furthest.pattern() : index - furthest.constraint();
    }

    private void reached(ConditionRef here) {
        furthest = here;
        actual.clear();
    }

    private static List<Object> actual(Constraint constraint, Evaluation evaluation) {
        if (constraint instanceof Comparison c && !(c.left() instanceof Literal)) {
            Object value = evaluation.value(c.left());
            return value == null ? List.of() : List.of(value);
        }
        return constraint.fields().stream()
                .map(evaluation.fact()::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String required(Constraint constraint, Evaluation evaluation) {
        return constraint.match(
                c -> c.operator().symbol() + " " + text(c.right(), evaluation),
                m -> m.members().stream()
                        .map(member -> text(member, evaluation))
                        .collect(Collectors.joining(", ", m.negated() ? "niet een van: " : "een van: ", "")),
                All::text,
                Any::text);
    }

    private static String text(Expression expression, Evaluation evaluation) {
        Object value = evaluation.value(expression);
        if (value == null) {
            return "onbekend";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean yes ? (yes ? "ja" : "nee") : value.toString();
    }
}
