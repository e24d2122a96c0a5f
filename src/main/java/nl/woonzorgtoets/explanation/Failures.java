package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.vocabulary.Fact;

/** Remembers of all attempts to make a rule fire the one that came furthest, and what stopped it there. */
final class Failures {

    private static final int MOST_VALUES = 5;

    private int furthest = -1;
    private Object place;
    private String fact;
    private String field;
    private String condition;
    private String required;
    private final Set<Object> actual = new LinkedHashSet<>();

    /** A constraint that did not hold, in the condition at this position. */
    void constraint(int position, int index, Constraint constraint, Evaluation evaluation) {
        if (reaches(position, index, constraint)) {
            fact = evaluation.fact() == null ? null : evaluation.fact().type().name();
            field = firstField(constraint);
            condition = constraint.text();
            required = required(constraint, evaluation);
        }
        if (place == constraint && actual.size() < MOST_VALUES) {
            actual.addAll(actual(constraint, evaluation));
        }
    }

    /** No fact of the type at all, or a {@code not} or {@code exists} that fails as a whole. */
    void whole(int position, Condition failed, String text, String demand, List<Fact> found) {
        if (reaches(position, 0, failed)) {
            fact = failed.patterns().get(0).type().name();
            field = null;
            condition = text;
            required = demand;
            found.stream().limit(MOST_VALUES).map(Fact::toString).forEach(actual::add);
        }
    }

    Failure failure() {
        return new Failure(null, fact, field, condition, List.copyOf(actual), required);
    }

    private static String firstField(Constraint constraint) {
        List<String> names = new ArrayList<>();
        Evaluation.fields(constraint, field -> names.add(field.name()));
        return names.isEmpty() ? null : names.get(0);
    }

    private boolean reaches(int position, int index, Object here) {
        int reached = position * 1000 + index;
        if (reached <= furthest) {
            return false;
        }
        furthest = reached;
        place = here;
        actual.clear();
        return true;
    }

    private static List<Object> actual(Constraint constraint, Evaluation evaluation) {
        if (constraint instanceof Comparison c && !(c.left() instanceof Literal)) {
            Object value = evaluation.value(c.left());
            return value == null ? List.of() : List.of(value);
        }
        List<Object> values = new ArrayList<>();
        Evaluation.fields(constraint, field -> {
            Object value = evaluation.fact().value(field);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    private static String required(Constraint constraint, Evaluation evaluation) {
        if (constraint instanceof Comparison c) {
            return c.operator().symbol() + " " + text(c.right(), evaluation);
        }
        if (constraint instanceof Constraint.Membership m) {
            return m.members().stream()
                    .map(member -> text(member, evaluation))
                    .collect(Collectors.joining(", ", m.negated() ? "niet een van: " : "een van: ", ""));
        }
        return constraint.text();
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
