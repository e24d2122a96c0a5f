package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Operator;

/** Checks names and types of one constraint, and gives its meaning; null where something was wrong, which is then reported. */
final class ConstraintChecker {

    private final Problems problems;
    private final Tokens tokens;
    private final Values values;
    private final Literals literals;

    ConstraintChecker(Problems problems, Tokens tokens, Scope scope, Subject subject) {
        this.problems = problems;
        this.tokens = tokens;
        this.literals = new Literals(problems);
        this.values = new Values(problems, tokens, scope, subject);
    }

    Constraint check(Node node) {
        if (node instanceof Node.Comparison comparison) {
            return comparison(comparison);
        }
        if (node instanceof Node.Membership membership) {
            return membership(membership);
        }
        return logic((Node.Logic) node);
    }

    private Constraint logic(Node.Logic logic) {
        List<Constraint> parts = all(logic.parts(), this::check);
        if (parts == null) {
            return null;
        }
        return logic.any() ? new Constraint.Any(parts, text(logic)) : new Constraint.All(parts, text(logic));
    }

    private Constraint comparison(Node.Comparison comparison) {
        Operator operator = operator(comparison.operator());
        Node left = comparison.left();
        Node right = comparison.right();
        if (left instanceof Node.Literal && right instanceof Node.Literal) {
            problems.at(offset(left), "Hier staan twee vaste waarden. Vergelijk een veld of een variabele.");
            return null;
        }
        boolean mirrored = left instanceof Node.Literal;
        Values.Typed known = values.read(mirrored ? right : left);
        if (known == null) {
            literals.checkNumber(mirrored ? left : right);
            return null;
        }
        if (!allowed(operator, known.type(), mirrored, comparison)) {
            return null;
        }
        Expression other = other(mirrored ? left : right, element(operator, known.type()), known.type());
        if (other == null) {
            return null;
        }
        return mirrored
                ? new Constraint.Comparison(other, operator, known.expression(), text(comparison))
                : new Constraint.Comparison(known.expression(), operator, other, text(comparison));
    }

    private Constraint membership(Node.Membership membership) {
        if (membership.value() instanceof Node.Literal) {
            problems.at(offset(membership), "Voor in staat een veld of een variabele, geen vaste waarde.");
            return null;
        }
        Values.Typed value = values.read(membership.value());
        if (value == null) {
            return null;
        }
        if (value.type().kind() == ValueType.Kind.OPTIONS) {
            problems.at(
                    offset(membership), "Dit is een lijst van opties. Gebruik contains of not contains.", "contains");
            return null;
        }
        List<Expression> members = all(membership.members(), member -> other(member, value.type(), value.type()));
        return members == null
                ? null
                : new Constraint.Membership(value.expression(), membership.negated(), members, text(membership));
    }

    /** The other side of a comparison: a literal of the wanted type, or a value that can equal it. */
    private Expression other(Node node, ValueType wanted, ValueType beside) {
        if (node instanceof Node.Literal literal) {
            return literals.read(literal.token(), wanted);
        }
        Values.Typed typed = values.read(node);
        if (typed == null) {
            return null;
        }
        if (typed.type().meets(wanted)) {
            return typed.expression();
        }
        boolean options = typed.type().kind() == ValueType.Kind.OPTION && wanted.kind() == ValueType.Kind.OPTION;
        problems.at(
                offset(node),
                options
                        ? "Deze twee hebben geen enkele optie gemeen, dus ze zijn nooit gelijk."
                        : "Dit is " + typed.type().kind().words() + ". Dat is niet te vergelijken met "
                                + beside.kind().words() + ".");
        return null;
    }

    private boolean allowed(Operator operator, ValueType type, boolean mirrored, Node.Comparison comparison) {
        boolean contains = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        boolean list = type.kind() == ValueType.Kind.OPTIONS;
        boolean ordered = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL && !contains;
        if (list && (!contains || mirrored)) {
            problems.at(
                    offset(comparison),
                    "Dit is een lijst van opties. Schrijf: veld contains \"optie\", of not contains.",
                    "contains");
        } else if (!list && contains) {
            problems.at(
                    offset(comparison),
                    "contains kan alleen bij een lijst van opties; dit is "
                            + type.kind().words() + ". Gebruik == of in.",
                    "==");
        } else if (ordered && !type.kind().isOrdered()) {
            problems.at(
                    offset(comparison),
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

    private static Operator operator(String symbol) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    /** Every result, or null when one is missing; goes on after the first that is, to report them all. */
    private static <T, R> List<R> all(List<T> from, Function<T, R> read) {
        List<R> results = new ArrayList<>();
        from.forEach(one -> results.add(read.apply(one)));
        return results.stream().allMatch(Objects::nonNull) ? List.copyOf(results) : null;
    }

    private int offset(Node node) {
        return tokens.get(node.from()).start();
    }

    private String text(Node node) {
        return tokens.text(node.from(), node.to());
    }
}
