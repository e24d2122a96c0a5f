package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Operator;

/** Checks names and types of one constraint, and gives its meaning; null where something was wrong, which is then reported. */
final class ConstraintChecker {

    private final Problems problems;
    private final Values values;
    private final Literals literals;

    ConstraintChecker(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
        this.literals = new Literals(problems);
    }

    Constraint logic(Syntax.Logic logic) {
        List<Constraint> parts = all(logic.parts(), part -> part.check(this));
        if (parts == null) {
            return null;
        }
        String text = logic.span().text();
        return logic.any() ? new Constraint.Any(parts, text) : new Constraint.All(parts, text);
    }

    Constraint comparison(Syntax.Comparison comparison) {
        if (comparison.left() instanceof Syntax.Counted counted) {
            return howMany(comparison, counted);
        }
        Operator operator = comparison.operator();
        Syntax.Value left = comparison.left();
        Syntax.Value right = comparison.right();
        if (left instanceof Syntax.Literal && right instanceof Syntax.Literal) {
            problems.at(place(left), "Hier staan twee vaste waarden. Vergelijk een veld of een variabele.");
            return null;
        }
        boolean mirrored = left instanceof Syntax.Literal;
        Syntax.Value given = mirrored ? left : right;
        Values.Typed known = (mirrored ? right : left).check(values);
        if (known == null) {
            literals.checkNumber(given);
            return null;
        }
        if (!allowed(operator, known.type(), mirrored, comparison)) {
            return null;
        }
        Expression other = other(given, element(operator, known.type()), known.type());
        if (other == null) {
            return null;
        }
        return new Constraint.Comparison(
                mirrored ? other : known.expression(),
                operator,
                mirrored ? known.expression() : other,
                comparison.span().text());
    }

    private Constraint howMany(Syntax.Comparison comparison, Syntax.Counted counted) {
        if (problems.isTooNew(place(counted), "Voorwaarden tellen met [ … ].aantal")
                || !allowed(comparison.operator(), ValueType.WHOLE, false, comparison)) {
            return null;
        }
        List<Constraint> parts = all(counted.parts(), part -> part.check(this));
        Expression required = other(comparison.right(), ValueType.WHOLE, ValueType.WHOLE);
        return parts == null || required == null
                ? null
                : new Constraint.HowMany(
                        parts,
                        comparison.operator(),
                        required,
                        comparison.span().text());
    }

    Constraint membership(Syntax.Membership membership) {
        if (membership.value() instanceof Syntax.Literal) {
            problems.at(place(membership), "Voor in staat een veld of een variabele, geen vaste waarde.");
            return null;
        }
        Values.Typed value = membership.value().check(values);
        if (value == null) {
            return null;
        }
        if (value.type().kind() == ValueType.Kind.OPTIONS) {
            problems.at(
                    place(membership), "Dit is een lijst van opties. Gebruik contains of not contains.", "contains");
            return null;
        }
        List<Expression> members = all(membership.members(), member -> other(member, value.type(), value.type()));
        return members == null
                ? null
                : new Constraint.Membership(
                        value.expression(),
                        membership.negated(),
                        members,
                        membership.span().text());
    }

    /** The other side of a comparison: a literal of the wanted type, or a value that can equal it. */
    private Expression other(Syntax.Value value, ValueType wanted, ValueType beside) {
        if (value instanceof Syntax.Literal literal) {
            return literals.read(literal.token(), wanted);
        }
        if (values.isNoValue(value) && literals.lacksQuotes(value.span(), wanted)) {
            return null;
        }
        Values.Typed typed = value.check(values);
        if (typed == null) {
            return null;
        }
        if (typed.type().meets(wanted)) {
            return typed.expression();
        }
        boolean options = typed.type().kind() == ValueType.Kind.OPTION && wanted.kind() == ValueType.Kind.OPTION;
        problems.at(
                place(value),
                options
                        ? "Deze twee hebben geen enkele optie gemeen, dus ze zijn nooit gelijk."
                        : "Dit is " + typed.type().kind().words() + ". Dat is niet te vergelijken met "
                                + beside.kind().words() + ".");
        return null;
    }

    private boolean allowed(Operator operator, ValueType type, boolean mirrored, Syntax.Comparison comparison) {
        if (type.is(ValueType.Kind.TERM) || type.is(ValueType.Kind.TIME_BETWEEN)) {
            problems.at(
                    place(comparison),
                    "Dit is " + type.kind().words()
                            + ". Reken uit welke datum het wordt (datum + $aantal * JAAR), of hoeveel het zijn ( ( datum - datum ) / DAG ).");
            return false;
        }
        boolean contains = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        boolean list = type.kind() == ValueType.Kind.OPTIONS;
        boolean ordered = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL && !contains;
        if (list && (!contains || mirrored)) {
            problems.at(
                    place(comparison),
                    "Dit is een lijst van opties. Schrijf: veld contains \"optie\", of not contains.",
                    "contains");
        } else if (!list && contains) {
            problems.at(
                    place(comparison),
                    "contains kan alleen bij een lijst van opties; dit is "
                            + type.kind().words() + ". Gebruik == of in.",
                    "==");
        } else if (ordered && !type.kind().isOrdered()) {
            problems.at(
                    place(comparison),
                    "Meer of minder bestaat niet voor " + type.kind().words() + ". Gebruik ==, != of in.",
                    "==");
        } else {
            return true;
        }
        return false;
    }

    private static ValueType element(Operator operator, ValueType type) {
        return operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS
                ? ValueType.option(type.options())
                : type;
    }

    /** Every result, or null when one is missing; goes on after the first that is, to report them all. */
    private static <T, R> List<R> all(List<T> from, Function<T, R> read) {
        List<R> results = new ArrayList<>();
        from.forEach(one -> results.add(read.apply(one)));
        return results.stream().allMatch(Objects::nonNull) ? List.copyOf(results) : null;
    }

    private static Place place(Syntax node) {
        return node.span().place();
    }
}
