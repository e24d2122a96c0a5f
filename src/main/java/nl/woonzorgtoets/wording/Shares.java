package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.wording.RuleScope.OfField;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Predicate;
import nl.woonzorgtoets.wording.Statement.Subject;

/**
 * A part of a whole, which rules write without division: {@code $part * 100 >= $whole * $pct} reads "minstens 20 % van".
 *
 * @param parts what is added up on the left
 * @param scale what it is multiplied by: 100, or the lower half of a fraction
 * @param whole what it is a part of
 * @param rate how large a part
 */
record Shares(List<Expression> parts, Expression scale, Expression whole, Expression rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Null when it says nothing of a part of a whole. */
    static Statement of(Comparison c, Phrases phrases, FactType type) {
        Shares shares = read(c, phrases.scope());
        if (shares == null) {
            return null;
        }
        Subject subject = shares.subject(phrases, type);
        return new Statement(subject, Predicate.of(c.operator(), shares.value(phrases, type), Measure.COUNT));
    }

    static Shares read(Comparison c, RuleScope scope) {
        List<Expression> parts = new ArrayList<>();
        Expression scale = terms(c.left(), parts, null);
        if (scale == null || !(c.right() instanceof Arithmetic right) || right.operator() != ArithmeticOperator.TIMES) {
            return null;
        }
        boolean firstIsWhole = isWhole(right.left(), scope);
        if (firstIsWhole == isWhole(right.right(), scope)) {
            return null;
        }
        return firstIsWhole
                ? new Shares(parts, scale, right.left(), right.right())
                : new Shares(parts, scale, right.right(), right.left());
    }

    /** What every term is multiplied by; null when they differ. */
    private static Expression terms(Expression expression, List<Expression> into, Expression scale) {
        if (!(expression instanceof Arithmetic a)) {
            return null;
        }
        if (a.operator() == ArithmeticOperator.PLUS) {
            Expression left = terms(a.left(), into, scale);
            return left == null ? null : terms(a.right(), into, left);
        }
        boolean same = scale == null || scale.equals(a.right());
        if (a.operator() != ArithmeticOperator.TIMES || !(a.left() instanceof Variable) || !same) {
            return null;
        }
        into.add(a.left());
        return a.right();
    }

    private static boolean isWhole(Expression expression, RuleScope scope) {
        return expression instanceof Variable variable && !(scope.meaning(variable) instanceof OfThreshold);
    }

    private Subject subject(Phrases phrases, FactType type) {
        OfTotal part = phrases.scope().total(parts.get(0));
        OfTotal of = phrases.scope().total(whole);
        if (parts.size() == 1 && part != null) {
            return of == null
                    ? phrases.totals().subject(part)
                    : phrases.totals().partOf(part, of);
        }
        List<String> names = parts.stream().map(it -> name(it, phrases, type)).toList();
        return new Subject(Comparisons.joined(names, " en ") + " samen", "zijn", null, Measure.COUNT);
    }

    private static String name(Expression part, Phrases phrases, FactType type) {
        OfTotal total = phrases.scope().total(part);
        return total == null
                ? phrases.value(part, null, null, type).full()
                : phrases.totals().subject(total).phrase();
    }

    private Value value(Phrases phrases, FactType type) {
        String of = " van " + whole(phrases);
        if (!isHundred(scale)) {
            return fraction(phrases, of, type);
        }
        if (rate instanceof FieldValue own) {
            return new Value("het percentage bij " + quoted(own.field().label()) + of);
        }
        Value share = phrases.value(rate, null, "%", type);
        return new Value(share.core() + (isNumber(share) ? "" : " (een percentage)") + of, share.note());
    }

    private Value fraction(Phrases phrases, String of, FactType type) {
        Value upper = phrases.value(rate, null, null, type);
        Value lower = phrases.value(scale, null, null, type);
        if (!isNumber(upper) || !isNumber(lower)) {
            return new Value(upper.full() + " gedeeld door " + lower.full() + of);
        }
        String note = (upper.note() + lower.note()).replace(") (drempel", " en").replace("(drempel ", "(drempels ");
        return new Value(upper.core() + "/" + lower.core() + of, note);
    }

    private static boolean isNumber(Value value) {
        return Character.isDigit(value.core().charAt(0));
    }

    private String whole(Phrases phrases) {
        Variable variable = (Variable) whole;
        return phrases.scope().meaning(variable) instanceof OfField it
                ? phrases.name(it.field(), it.type())
                : phrases.totals().whole(phrases.scope().total(variable));
    }

    static boolean isHundred(Expression expression) {
        return expression instanceof Literal literal
                && literal.value() instanceof BigDecimal number
                && number.compareTo(HUNDRED) == 0;
    }
}
