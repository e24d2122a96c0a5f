package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Looks up fields and variables, and checks that only numbers are calculated with. */
final class Values {

    /** An expression and what kind of value it has. */
    record Typed(Expression expression, ValueType type) {}

    private static final Map<String, String> TRUTHS =
            Map.of("ja", "true", "nee", "false", "waar", "true", "onwaar", "false");

    private final Problems problems;
    private final Scope scope;
    private final Subject subject;

    Values(Problems problems, Scope scope, Subject subject) {
        this.problems = problems;
        this.scope = scope;
        this.subject = subject;
    }

    /** A value to calculate with. */
    Typed toCalculateWith(Syntax.Value value) {
        Typed typed = value.check(this);
        if (typed != null && typed.type().kind() != ValueType.Kind.NUMBER) {
            problems.at(
                    value.span().place(),
                    "Rekenen kan alleen met getallen; dit is "
                            + typed.type().kind().words() + ".");
            return null;
        }
        return typed;
    }

    Typed arithmetic(Syntax.Arithmetic arithmetic) {
        if (arithmetic.left() instanceof Syntax.Literal && arithmetic.right() instanceof Syntax.Literal) {
            problems.at(
                    arithmetic.span().place(),
                    "Hier wordt met twee vaste getallen gerekend. Zet de uitkomst in drempels.yaml.");
            return null;
        }
        Typed left = toCalculateWith(arithmetic.left());
        Typed right = toCalculateWith(arithmetic.right());
        if (left == null || right == null) {
            return null;
        }
        ArithmeticOperator operator = Arrays.stream(ArithmeticOperator.values())
                .filter(one -> one.symbol().equals(arithmetic.sign()))
                .findFirst()
                .orElseThrow();
        return new Typed(new Expression.Arithmetic(left.expression(), operator, right.expression()), ValueType.NUMBER);
    }

    Typed number(Syntax.Literal literal) {
        Token token = literal.token();
        if (token.kind() != Token.Kind.NUMBER) {
            problems.at(token.place(), "Rekenen kan alleen met getallen; " + token.written() + " is er geen.");
            return null;
        }
        Expression.Literal number = new Literals(problems).read(token, ValueType.NUMBER);
        return number == null ? null : new Typed(number, ValueType.NUMBER);
    }

    Typed name(Syntax.Name name) {
        Field field = field(name.name(), name.span().place());
        if (field == null) {
            return null;
        }
        ValueType type = subject.typeOf(field);
        return type == null ? null : new Typed(new Expression.FieldValue(field), type);
    }

    /** Whether this names no field, or calculates with names that are none: perhaps it is meant as a literal. */
    boolean isNoValue(Syntax.Value value) {
        if (value instanceof Syntax.Arithmetic arithmetic) {
            return isNoValue(arithmetic.left()) || arithmetic.left() instanceof Syntax.Literal;
        }
        return value instanceof Syntax.Name name
                && subject.type() != null
                && subject.type().field(name.name()) == null;
    }

    /** Null when there is no such field, or it may not be used here. */
    Field field(String name, Place place) {
        if (subject.type() == null) {
            problems.at(place, "'" + name + "' kan hier niet: gebruik variabelen, die beginnen met $.");
            return null;
        }
        Field field = subject.type().field(name);
        if (field == null) {
            unknown(name, place);
            return null;
        }
        String refusal = subject.refusal(field);
        if (refusal != null) {
            problems.at(place, refusal);
            return null;
        }
        return field;
    }

    private void unknown(String name, Place place) {
        if (TRUTHS.containsKey(name)) {
            problems.at(place, "Schrijf true voor ja en false voor nee.", TRUTHS.get(name));
        } else {
            problems.unknown(
                    place,
                    "Veld '" + name + "' bestaat niet bij " + subject.type().name() + ".",
                    name,
                    subject.type().fields().stream().map(Field::name).toList());
        }
    }

    Typed variable(Syntax.Variable variable) {
        Scope.Bound bound = scope.find(variable.name());
        if (bound == null) {
            unbound(variable);
            return null;
        }
        if (bound.isFact()) {
            problems.at(
                    variable.span().place(),
                    variable.name() + " staat voor een heel feit. Bind het veld dat u nodig hebt: $naam : veld.");
            return null;
        }
        if (bound.type() == null) {
            return null;
        }
        Expression expression = bound.field() != null && bound.subject() == subject
                ? new Expression.FieldValue(bound.field())
                : new Expression.Variable(bound.name(), bound.slot());
        return new Typed(expression, bound.type());
    }

    private void unbound(Syntax.Variable variable) {
        boolean gone = scope.isGone(variable.name());
        if (!gone && !scope.isComplete()) {
            return;
        }
        String melding = gone
                ? "Variabele " + variable.name()
                        + " bestaat alleen binnen de not, exists of accumulate waarin zij staat."
                : "Variabele " + variable.name() + " is nog niet gebonden. Bind haar eerder in de regel: "
                        + variable.name() + " : veld.";
        problems.at(variable.span().place(), melding, NearestName.of(variable.name(), scope.names()));
    }
}
