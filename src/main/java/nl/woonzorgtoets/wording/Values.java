package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;

/** What something is compared with, in words. */
final class Values {

    private final Phrases phrases;
    private final Limits limits;

    Values(Phrases phrases, Limits limits) {
        this.phrases = phrases;
        this.limits = limits;
    }

    /** @param field whose options and unit the value has; null when it is compared with something else */
    Value of(Expression expression, Field field, String unit, FactType type) {
        return expression.match(
                literal -> new Value(literal(literal.value(), field, unit)),
                own -> new Value(phrases.name(own.field(), type)),
                variable -> variable(variable, unit),
                sum -> difference(sum, unit, type));
    }

    private static String literal(Object value, Field field, String unit) {
        if (value instanceof BigDecimal number) {
            return Phrases.amount(number, unit);
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof LocalDate day) {
            return Dutch.day(day.toString());
        }
        String code = String.valueOf(value);
        return quoted(field == null ? code : field.options().getOrDefault(code, code));
    }

    private Value variable(Variable variable, String unit) {
        return phrases.scope()
                .meaning(variable)
                .match(
                        threshold -> threshold(threshold.name(), unit),
                        it -> new Value(phrases.name(it.field(), it.type())),
                        total -> new Value(phrases.totals().full(total).phrase()));
    }

    private Value threshold(String name, String unit) {
        Object holds = limits.value(name);
        String note = limits.note(name);
        if (holds instanceof BigDecimal number) {
            return new Value(Phrases.amount(number, unit), note);
        }
        return holds == null ? new Value(limits.named(name)) : new Value(limits.option(name, holds), note);
    }

    /** "50 % (100 % min de drempel ‘…’)", when it is known how much that is. */
    private Value difference(Arithmetic arithmetic, String unit, FactType type) {
        if (!(arithmetic.left() instanceof Literal whole)
                || !(arithmetic.right() instanceof Variable variable)
                || !(phrases.scope().meaning(variable) instanceof OfThreshold threshold)
                || !(limits.value(threshold.name()) instanceof BigDecimal known)) {
            return new Value(sum(arithmetic, type));
        }
        BigDecimal result = arithmetic.operator().apply(whole.value(), known);
        String from = literal(whole.value(), null, unit) + word(arithmetic.operator());
        String note = " (" + from + "de drempel " + quoted(limits.label(threshold.name())) + ")";
        return new Value(Phrases.amount(result, unit), limits.brief() ? "" : note);
    }

    private String sum(Arithmetic arithmetic, FactType type) {
        String left = of(arithmetic.left(), null, null, type).full();
        String right = of(arithmetic.right(), null, null, type).full();
        return left + word(arithmetic.operator()) + right;
    }

    private static String word(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS -> " plus ";
            case MINUS -> " min ";
            case TIMES -> " maal ";
            case DIVIDED_BY -> " gedeeld door ";
        };
    }
}
