package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfField;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Subject;

/** Fields and values of one rule in words. */
final class Phrases {

    private static final Set<String> TIMES = Set.of("minuten", "uren", "dagen");
    private static final Set<String> HEIGHTS = Set.of("%", "euro", "score", "afwijking");
    private static final String VERB_FIRST = "(Geldt|Telt|Ligt|Staat|Heeft|Krijgt|Past|Komt|Hoort) .*";

    /** @param note what stands behind it between brackets; empty when nothing does */
    record Value(String core, String note) {

        Value(String core) {
            this(core, "");
        }

        String full() {
            return core + note;
        }
    }

    private final Rulebook rulebook;
    private final Nouns nouns;
    private final RuleScope scope;
    private final Limits limits;
    private final TotalPhrases totals = new TotalPhrases(this);

    Phrases(Rulebook rulebook, Nouns nouns, RuleScope scope, Limits limits) {
        this.rulebook = rulebook;
        this.nouns = nouns;
        this.scope = scope;
        this.limits = limits;
    }

    Nouns nouns() {
        return nouns;
    }

    RuleScope scope() {
        return scope;
    }

    Limits limits() {
        return limits;
    }

    TotalPhrases totals() {
        return totals;
    }

    /** Whether it comes from a region table of which the rule looks for a row. */
    boolean isTable(FactType type) {
        return !type.single() && !isAnswered(type);
    }

    private boolean isAnswered(FactType type) {
        return rulebook.vocabulary().sections().values().stream().anyMatch(it -> it.type() == type);
    }

    /** A label that says something of its subject by itself: "Telt als kwetsbaar". */
    static boolean isPredicate(Field field) {
        return field.label().matches(VERB_FIRST) && !Nouns.isQuestion(field.label());
    }

    Subject subject(Field field, FactType type) {
        String label = field.label();
        String unit = unit(field.unit(), label);
        Measure measure = unit == null || HEIGHTS.stream().anyMatch(unit::startsWith) ? Measure.HEIGHT : Measure.COUNT;
        if (Nouns.isQuestion(label)) {
            return new Subject(Statement.ANSWER_TO + quoted(label), "is", unit, measure);
        }
        if (isPredicate(field)) {
            return new Subject("bij " + quoted(label), "staat", unit, Measure.ENTRY);
        }
        String phrase = name(field, type);
        if (unit != null && TIMES.contains(unit) && phrase.equals(nouns.inside(label))) {
            return new Subject(phrase, "duurt", unit, Measure.TIME);
        }
        return new Subject(phrase, Nouns.isPlural(label) ? "zijn" : "is", unit, measure);
    }

    /** "de prijsklasse", "de SES-WOA van de wijk", "het antwoord op ‘…?’". */
    String name(Field field, FactType type) {
        String label = field.label();
        if (Nouns.isQuestion(label)) {
            return Statement.ANSWER_TO + quoted(label);
        }
        if (label.equals("Aantal") && field.unit() != null) {
            return "het aantal " + field.unit();
        }
        return type.single() && !isAnswered(type) ? nouns.of(field, type) : nouns.definite(label);
    }

    /** Null when the label says it, or when it is no more than the name of a scale. */
    static String unit(String unit, String label) {
        String first = unit == null ? "" : unit.split(", ", 2)[0];
        boolean said = first.isEmpty()
                || first.startsWith("score")
                || first.startsWith("afwijking")
                || label.equals("Aantal")
                || label.toLowerCase(java.util.Locale.ROOT).contains(first.toLowerCase(java.util.Locale.ROOT));
        return said ? null : first;
    }

    static String amount(BigDecimal number, String unit) {
        return Dutch.number(number) + (unit == null ? "" : " " + unit);
    }

    /** @param field whose options and unit the value has; null when it is compared with something else */
    Value value(Expression expression, Field field, String unit, FactType type) {
        if (expression instanceof Literal literal) {
            return new Value(literal(literal.value(), field, unit));
        }
        if (expression instanceof Variable variable) {
            return variable(variable, unit);
        }
        return expression instanceof FieldValue own
                ? new Value(name(own.field(), type))
                : difference((Arithmetic) expression, unit, type);
    }

    private static String literal(Object value, Field field, String unit) {
        if (value instanceof BigDecimal number) {
            return amount(number, unit);
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
        RuleScope.Meaning meaning = scope.meaning(variable);
        if (meaning instanceof OfThreshold threshold) {
            return threshold(threshold.name(), unit);
        }
        return meaning instanceof OfField it
                ? new Value(name(it.field(), it.type()))
                : new Value(totals.full((RuleScope.OfTotal) meaning).phrase());
    }

    private Value threshold(String name, String unit) {
        Object holds = limits.value(name);
        String note = limits.note(name);
        if (holds instanceof BigDecimal number) {
            return new Value(amount(number, unit), note);
        }
        return holds == null ? new Value(limits.named(name)) : new Value(limits.option(name, holds), note);
    }

    /** "50 % (100 % min de drempel ‘…’)", when it is known how much that is. */
    private Value difference(Arithmetic arithmetic, String unit, FactType type) {
        if (!(arithmetic.left() instanceof Literal whole)
                || !(arithmetic.right() instanceof Variable variable)
                || !(scope.meaning(variable) instanceof OfThreshold threshold)
                || !(limits.value(threshold.name()) instanceof BigDecimal known)) {
            return new Value(sum(arithmetic, type));
        }
        BigDecimal result = arithmetic.operator().apply(whole.value(), known);
        String from = literal(whole.value(), null, unit) + word(arithmetic.operator());
        String note = " (" + from + "de drempel " + quoted(limits.label(threshold.name())) + ")";
        return new Value(amount(result, unit), limits.brief() ? "" : note);
    }

    private String sum(Arithmetic arithmetic, FactType type) {
        String left = value(arithmetic.left(), null, null, type).full();
        String right = value(arithmetic.right(), null, null, type).full();
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
