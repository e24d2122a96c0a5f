package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.FieldWords;
import nl.woonzorgtoets.vocabulary.Operator;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Predicate;
import nl.woonzorgtoets.wording.Statement.Subject;

/** Comparisons of values as sentences. */
final class Comparisons {

    private final Phrases phrases;
    private final FactType type;

    /** @param type of the fact that the fields belong to; null when it is about totals */
    Comparisons(Phrases phrases, FactType type) {
        this.phrases = phrases;
        this.type = type;
    }

    Clause clause(Constraint constraint) {
        return constraint.match(
                this::comparison,
                membership -> member(membership).clause(),
                all -> together(all.parts(), " en "),
                any -> OneField.isList(any) ? either(any).clause() : together(any.parts(), ", of "),
                howMany -> new CountedPoints(howMany, phrases, type).clause());
    }

    private Clause comparison(Comparison c) {
        if (isPredicate(c)) {
            return predicate(FieldWords.NONE.within(type.label()), c);
        }
        return isChoice(c.operator())
                ? chosen(c.left(), List.of(c.right()), c.operator())
                : statement(c).clause();
    }

    private Statement either(Any any) {
        List<Comparison> parts =
                any.parts().stream().map(Comparison.class::cast).toList();
        Field field = OneField.of(any);
        Subject subject = subject(parts.get(0).left());
        String words = words(parts.stream().map(Comparison::right).toList(), field, subject.unit());
        return new Statement(subject, new Predicate(words, ""));
    }

    private Clause together(List<Constraint> parts, String word) {
        List<Clause> clauses =
                parts.stream().map(this::clause).map(Clause::flat).toList();
        Function<Function<Clause, String>, String> join =
                form -> clauses.stream().map(form).collect(Collectors.joining(word));
        return new Clause(join.apply(Clause::main), join.apply(Clause::when));
    }

    /** A comparison with a subject of its own. */
    Statement statement(Comparison c) {
        Statement share = Shares.of(c, phrases, type);
        if (share != null) {
            return share;
        }
        Comparison turned = complement(c);
        if (turned != null) {
            return statement(turned);
        }
        Field field = c.left() instanceof FieldValue own ? own.field() : null;
        Subject subject = subject(c.left());
        return new Statement(
                subject,
                Predicate.of(c.operator(), phrases.value(c.right(), field, subject.unit(), type), subject.measure()));
    }

    Subject subject(Expression expression) {
        OfTotal total = phrases.scope().total(expression);
        if (total != null) {
            return phrases.totals().subject(total);
        }
        return expression instanceof FieldValue own
                ? phrases.subject(own.field(), type)
                : new Subject(phrases.value(expression, null, null, type).full(), "is", null, measure(expression));
    }

    private Measure measure(Expression expression) {
        if (expression instanceof Computed computed) {
            return computed.computation()
                    .match(shift -> Measure.DATE, elapsed -> Measure.COUNT, chosen -> Measure.COUNT);
        }
        boolean date = expression instanceof Variable variable
                && phrases.scope()
                        .meaning(variable)
                        .match(
                                threshold -> phrases.limits().isDate(threshold.name()),
                                it -> it.field().type() == FieldType.DATUM,
                                total -> false);
        return date ? Measure.DATE : Measure.HEIGHT;
    }

    /** "100 - x > 60" is about x: "x is lager dan 40"; null for every other comparison. */
    static Comparison complement(Comparison c) {
        if (!(c.left() instanceof Arithmetic a)
                || a.operator() != ArithmeticOperator.MINUS
                || !(a.left() instanceof Literal whole)
                || !(a.right() instanceof FieldValue)) {
            return null;
        }
        Expression rest = c.right() instanceof Literal known && known.value() instanceof BigDecimal
                ? new Literal(a.operator().apply(whole.value(), known.value()))
                : new Arithmetic(whole, ArithmeticOperator.MINUS, c.right(), a.exact());
        return new Comparison(a.right(), mirrored(c.operator()), rest, c.text());
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case GREATER -> Operator.LESS;
            case AT_MOST -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS -> operator;
        };
    }

    /** "minder dan 20", "hoogstens 20": of what can be counted. */
    static String compared(Operator operator, String amount) {
        return switch (operator) {
            case LESS -> "minder dan " + amount;
            case GREATER -> "meer dan " + amount;
            case AT_MOST -> "hoogstens " + amount;
            case AT_LEAST -> "minstens " + amount;
            case NOT_EQUAL -> "niet " + amount;
            case EQUAL, CONTAINS, NOT_CONTAINS -> amount;
        };
    }

    private Statement member(Membership m) {
        Field field = m.value() instanceof FieldValue own ? own.field() : null;
        Subject subject = subject(m.value());
        String members = words(m.members(), field, subject.unit());
        return new Statement(subject, new Predicate((m.negated() ? "niet " : "") + members, ""));
    }

    private String words(List<Expression> members, Field field, String unit) {
        return either(members.stream()
                .map(it -> phrases.value(it, field, unit, type).full())
                .toList());
    }

    /** "a, b of c". */
    static String either(List<String> words) {
        return joined(words, " of ");
    }

    static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }

    /** Whether it is about what was chosen of more than one. */
    static boolean isChoice(Operator operator) {
        return switch (operator) {
            case CONTAINS, NOT_CONTAINS -> true;
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> false;
        };
    }

    /** "bij ‘Waarmee is de behoefte onderbouwd?’ is ‘Wachtlijsten’ gekozen". */
    Clause chosen(Expression list, List<Expression> members, Operator operator) {
        Field field = list instanceof FieldValue own ? own.field() : null;
        String where = "bij " + (field == null ? subject(list).phrase() : quoted(field.label()));
        List<String> words = members.stream()
                .map(it -> phrases.value(it, field, null, type).full())
                .toList();
        String what = joined(words, " en ");
        String are = words.size() > 1 ? "zijn" : "is";
        String not = operator == Operator.NOT_CONTAINS ? "niet " : "";
        return new Clause(
                where + " " + are + " " + what + " " + not + "gekozen",
                where + " " + what + " " + not + are + " gekozen");
    }

    /** A yes or no question whose label is said of something: "Telt als kwetsbaar". */
    static boolean isPredicate(Comparison c) {
        return c.left() instanceof FieldValue own
                && own.field().type() == FieldType.JANEE
                && Phrases.isPredicate(own.field())
                && c.right() instanceof Literal;
    }

    static Clause predicate(String subject, Comparison c) {
        String label = Dutch.decapital(((FieldValue) c.left()).field().label());
        String verb = label.substring(0, label.indexOf(' '));
        boolean holds = Boolean.TRUE.equals(((Literal) c.right()).value()) == (c.operator() == Operator.EQUAL);
        String rest = (holds ? "" : "niet ") + label.substring(verb.length() + 1);
        return new Clause(subject + " " + verb + " " + rest, subject + " " + rest + " " + verb);
    }
}
