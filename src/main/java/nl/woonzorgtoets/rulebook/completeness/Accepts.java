package nl.woonzorgtoets.rulebook.completeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Whether a rule can fire for who gives one answer to one question, and nothing else is known.
 *
 * @param type of the fact that the question is about
 * @param answer the code of an option; of a yes or no, whether it is yes
 */
record Accepts(FactType type, Field question, Object answer) {

    /** What can be answered to a question that leaves a choice, by the word that people know it by; empty for any other question. */
    static Map<String, Object> answers(Field question) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (question.type() == FieldType.JANEE) {
            answers.put("ja", true);
            answers.put("nee", false);
        }
        question.options().keySet().forEach(code -> answers.put(code, code));
        answers.keySet().removeAll(question.openAnswers());
        return answers;
    }

    /** False only when the rule certainly does not fire. */
    boolean isPossible(Rule rule) {
        return rule.conditions().stream()
                .allMatch(it -> it.match(this::truth, this::existence, total -> Truth.UNKNOWN)
                        .isPossible());
    }

    /** Whether the rule names an option of the question at all. */
    static boolean reads(Rule rule, FactType type, Field question) {
        return rule.conditions().stream()
                .flatMap(it -> it.patterns().stream())
                .filter(it -> it.type().name().equals(type.name()))
                .flatMap(it -> it.constraints().stream())
                .anyMatch(it -> names(it, question));
    }

    private static boolean names(Constraint constraint, Field question) {
        return constraint.match(
                it -> isOf(it.left(), question) && it.right() instanceof Expression.Literal
                        || isOf(it.right(), question) && it.left() instanceof Expression.Literal,
                it -> isOf(it.value(), question),
                it -> any(it.parts(), question),
                it -> any(it.parts(), question),
                it -> any(it.parts(), question));
    }

    private static boolean any(List<Constraint> parts, Field question) {
        return parts.stream().anyMatch(it -> names(it, question));
    }

    private Truth existence(Condition.Existence existence) {
        Truth there =
                existence.patterns().size() == 1 ? truth(existence.patterns().get(0)) : Truth.UNKNOWN;
        return existence.negated() ? there.not() : there;
    }

    private Truth truth(Pattern pattern) {
        return pattern.type().name().equals(type.name()) ? all(pattern.constraints()) : Truth.UNKNOWN;
    }

    private Truth all(List<Constraint> constraints) {
        return constraints.stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
    }

    private Truth truth(Constraint constraint) {
        return constraint.match(
                this::comparison,
                this::membership,
                it -> all(it.parts()),
                it -> it.parts().stream().map(this::truth).reduce(Truth.FALSE, Truth::or),
                it -> Truth.UNKNOWN);
    }

    private Truth comparison(Constraint.Comparison it) {
        if (isOf(it.left(), question) && it.right() instanceof Expression.Literal literal) {
            return compared(it.operator(), literal);
        }
        return isOf(it.right(), question) && it.left() instanceof Expression.Literal literal
                ? compared(it.operator(), literal)
                : Truth.UNKNOWN;
    }

    private Truth compared(Operator operator, Expression.Literal literal) {
        Truth same = Truth.of(answer.equals(literal.value()));
        return switch (operator) {
            case EQUAL, CONTAINS -> same;
            case NOT_EQUAL, NOT_CONTAINS -> same.not();
            case LESS, AT_MOST, GREATER, AT_LEAST -> Truth.UNKNOWN;
        };
    }

    private Truth membership(Constraint.Membership it) {
        boolean literals = it.members().stream().allMatch(Expression.Literal.class::isInstance);
        if (!isOf(it.value(), question) || !literals) {
            return Truth.UNKNOWN;
        }
        Truth one = Truth.of(
                it.members().stream().anyMatch(member -> answer.equals(((Expression.Literal) member).value())));
        return it.negated() ? one.not() : one;
    }

    private static boolean isOf(Expression expression, Field question) {
        return expression instanceof Expression.FieldValue own
                && own.field().name().equals(question.name());
    }
}
