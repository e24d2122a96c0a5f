package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Computation;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Termijn;
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
                sum -> difference(sum, unit, type),
                computed -> computed(computed, type));
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
        if (holds instanceof LocalDate day) {
            return new Value(Dutch.day(day), note);
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

    private String sum(Arithmetic a, FactType type) {
        return side(a.left(), a.operator(), false, type)
                + word(a.operator())
                + side(a.right(), a.operator(), true, type);
    }

    /** Between brackets where it would otherwise be read as part of something else. */
    private String side(Expression side, ArithmeticOperator outer, boolean right, FactType type) {
        String text = of(side, null, null, type).full();
        boolean apart = side instanceof Arithmetic inner
                && (rank(inner.operator()) < rank(outer) || right && rank(inner.operator()) == rank(outer));
        return apart ? "(" + text + ")" : text;
    }

    private static int rank(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 0;
            case TIMES, DIVIDED_BY -> 1;
        };
    }

    private Value computed(Computed computed, FactType type) {
        List<Value> values =
                computed.operands().stream().map(it -> of(it, null, null, type)).toList();
        return computed.computation()
                .match(
                        shift -> shifted(shift, values.get(0), values.get(1)),
                        elapsed -> new Value("het aantal hele " + elapsed.unit().meer() + " van "
                                + values.get(1).full() + " tot " + values.get(0).full()),
                        chosen -> chosen(computed.operands().get(0)));
    }

    /** "de dag 3 jaar na de peildatum". */
    private static Value shifted(Computation.Shift shift, Value day, Value amount) {
        boolean number = Character.isDigit(amount.core().charAt(0));
        String many =
                shift.unit() == Termijn.JAAR ? shift.unit().een() : shift.unit().meer();
        String unit = amount.core().equals("1") ? shift.unit().een() : many;
        return new Value(
                "de dag " + (number ? amount.core() : "(" + amount.core() + ")") + " " + unit
                        + (shift.back() ? " vóór " : " na ") + day.core(),
                day.note() + amount.note());
    }

    private Value chosen(Expression list) {
        return new Value("het aantal gekozen antwoorden bij "
                + (list instanceof Expression.FieldValue own
                        ? quoted(own.field().label())
                        : of(list, null, null, null).full()));
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
