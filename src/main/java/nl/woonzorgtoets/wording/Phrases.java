package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.util.Set;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Subject;

/** Fields and values of one rule in words. */
final class Phrases {

    private static final Set<String> TIMES = Set.of("minuten", "uren", "dagen");
    private static final Set<String> HEIGHTS = Set.of("%", "euro", "score", "afwijking");
    private static final String VERB_FIRST = "(Geldt|Telt|Ligt|Staat|Heeft|Krijgt|Past|Komt|Hoort) .*";

    private final Rulebook rulebook;
    private final RuleScope scope;
    private final Limits limits;
    private final Values values;
    private final TotalPhrases totals = new TotalPhrases(this);

    Phrases(Rulebook rulebook, RuleScope scope, Limits limits) {
        this.rulebook = rulebook;
        this.scope = scope;
        this.limits = limits;
        this.values = new Values(this, limits);
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
        if (field.type() == FieldType.DATUM && !isPredicate(field)) {
            return new Subject(name(field, type), "is", null, Measure.DATE);
        }
        if (Nouns.isQuestion(label)) {
            return new Subject(Statement.ANSWER_TO + quoted(label), "is", unit, measure);
        }
        if (isPredicate(field)) {
            return new Subject("bij " + quoted(label), "staat", unit, Measure.ENTRY);
        }
        String phrase = name(field, type);
        if (unit != null && TIMES.contains(unit) && phrase.equals(Nouns.inside(field))) {
            return new Subject(phrase, "duurt", unit, Measure.TIME);
        }
        return new Subject(phrase, field.words().plural() ? "zijn" : "is", unit, measure);
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
        return type.single() && !isAnswered(type) ? Nouns.of(field, type) : field.definite();
    }

    /** Null when the label says it, or when it is no more than the name of a scale. */
    static String unit(String unit, String label) {
        Unit read = Unit.of(unit);
        return read.saidBy(label) || label.equals("Aantal") ? null : read.counted();
    }

    static String amount(BigDecimal number, String unit) {
        boolean one = unit != null && number.compareTo(BigDecimal.ONE) == 0 && !unit.startsWith("%");
        return Dutch.number(number) + (unit == null ? "" : " " + (one ? Dutch.singular(unit) : unit));
    }

    /** @param field whose options and unit the value has; null when it is compared with something else */
    Value value(Expression expression, Field field, String unit, FactType type) {
        return values.of(expression, field, unit, type);
    }
}
