package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Operator;

/** What a pattern asks of a thing, as words behind the name of that thing: "woning van de soort ‘…’ met hoogstens 2 kamers". */
final class Attributes {

    private static final int MOST_IN_A_SENTENCE = 3;
    private static final String KIND = "Soort ";
    private static final String COUNT = "Aantal ";

    private final Phrases phrases;
    private final FactType type;

    Attributes(Phrases phrases, FactType type) {
        this.phrases = phrases;
        this.type = type;
    }

    /** Starts with a space; empty when nothing is asked. */
    String of(List<Constraint> constraints) {
        List<String> with = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder said = new StringBuilder();
        for (Constraint constraint : constraints) {
            String own = apposition(constraint);
            if (own != null) {
                text.insert(own.startsWith(" ‘") ? 0 : text.length(), own);
            } else if (constraint instanceof Comparison c && Comparisons.isPredicate(c)) {
                said.append(", ").append(Comparisons.predicate("die", c).when());
            } else if (isQuestion(constraint)) {
                asked.add(answered(constraint));
            } else {
                with.add(isCount(constraint) ? 0 : with.size(), with(constraint));
            }
        }
        return text
                + (with.isEmpty() ? "" : " met " + Comparisons.joined(with, " en "))
                + (asked.isEmpty() ? "" : ", waarbij " + Comparisons.joined(asked, " en "))
                + said;
    }

    /** Of {@link #of} what comes first: the group that the thing is. */
    String name(List<Constraint> constraints) {
        return constraints.stream()
                .map(this::apposition)
                .filter(it -> it != null && it.startsWith(" ‘"))
                .collect(Collectors.joining());
    }

    private static boolean isQuestion(Constraint constraint) {
        Field field = OneField.of(constraint);
        return field != null
                && Nouns.isQuestion(field.label())
                && (field.type().isNumber() ? constraint instanceof Comparison : OneField.isAboutSameness(constraint));
    }

    /** "‘Hoe zwaar is de zorg?’ is beantwoord met ‘Licht’ of ‘Midden’", "‘Hoeveel zijn er al?’ is beantwoord met meer dan 3". */
    private String answered(Constraint constraint) {
        Field field = OneField.of(constraint);
        boolean isNumber = field.type().isNumber() && constraint instanceof Comparison;
        return quoted(field.label()) + " is beantwoord met "
                + (OneField.isNegated(constraint) ? "iets anders dan " : "")
                + (isNumber ? amount(turned((Comparison) constraint), field) : options(constraint, field));
    }

    /** Whether it had better be said point by point. */
    boolean isTooMuch(List<Constraint> constraints) {
        return constraints.size() > MOST_IN_A_SENTENCE
                || constraints.stream()
                        .anyMatch(it -> it instanceof Any && !OneField.isList(it)
                                || it instanceof All
                                || it instanceof HowMany);
    }

    List<Clause> points(List<Constraint> constraints) {
        Comparisons comparisons = new Comparisons(phrases, type);
        List<Constraint> points = isChoice(constraints) ? ((Any) constraints.get(0)).parts() : constraints;
        return points.stream().map(comparisons::clause).map(Clause::flat).toList();
    }

    /** Whether the points are alternatives, and not all needed. */
    boolean isChoice(List<Constraint> constraints) {
        return constraints.size() == 1 && constraints.get(0) instanceof Any;
    }

    private static boolean isCount(Constraint constraint) {
        Field field = OneField.of(constraint);
        return field != null && field.type().isNumber() && field.label().startsWith(COUNT);
    }

    /** What names the thing itself: its group, or its kind. */
    private String apposition(Constraint constraint) {
        Field field = OneField.of(constraint);
        if (field == null || !field.type().hasOptions()) {
            return null;
        }
        boolean group = Nouns.singular(type).endsWith(field.label().toLowerCase(java.util.Locale.ROOT));
        boolean kind = field.label().startsWith(KIND);
        if (!kind && (!group || OneField.isNegated(constraint))) {
            return null;
        }
        return group
                ? " " + options(constraint, field)
                : OneField.isNegated(constraint)
                        ? " van een andere soort dan " + options(constraint, field)
                        : " van de soort " + options(constraint, field);
    }

    private String with(Constraint constraint) {
        Field field = OneField.of(constraint);
        if (field != null && field.type().isNumber() && constraint instanceof Comparison c) {
            return number(c, field);
        }
        boolean isOption = field != null && !field.type().isNumber() && OneField.isAboutSameness(constraint);
        if (!isOption) {
            return "als voorwaarde dat "
                    + new Comparisons(phrases, type).clause(constraint).flat().when();
        }
        String label = field.label();
        return (OneField.isNegated(constraint) ? Nouns.other(field) + " dan " : "als " + Nouns.inside(field) + " ")
                + options(constraint, field);
    }

    private String number(Comparison comparison, Field field) {
        Comparison c = turned(comparison);
        if (c.operator() == Operator.NOT_EQUAL) {
            return Nouns.other(field) + " dan " + amount(c, field);
        }
        return field.label().startsWith(COUNT)
                ? amount(c, field)
                : Nouns.indefinite(field) + " van " + amount(c, field);
    }

    private static Comparison turned(Comparison comparison) {
        Comparison turned = Comparisons.complement(comparison);
        return turned == null ? comparison : turned;
    }

    private String amount(Comparison c, Field field) {
        String label = field.label();
        String unit = label.startsWith(COUNT) ? label.substring(COUNT.length()) : Phrases.unit(field.unit(), label);
        Value value = phrases.value(c.right(), field, unit, type);
        return c.operator() == Operator.NOT_EQUAL
                ? value.full()
                : Comparisons.compared(c.operator(), value.core()) + value.note();
    }

    private String options(Constraint constraint, Field field) {
        return Comparisons.either(OneField.members(constraint).stream()
                .map(it -> phrases.value(it, field, null, type).full())
                .toList());
    }

    /** "There is at least one": what it counts are the things themselves. */
    boolean isGuard(Constraint constraint) {
        return constraint instanceof Comparison c
                && c.operator() == Operator.GREATER
                && c.left() instanceof FieldValue own
                && own.field().type() == FieldType.GEHEEL
                && Nouns.plural(type).equals(own.field().unit())
                && c.right() instanceof Literal literal
                && literal.value() instanceof BigDecimal number
                && number.signum() == 0;
    }
}
