package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;

/** Looks up fields and variables, and checks that only numbers are calculated with. */
final class Values {

    /** An expression and what kind of value it has. */
    record Typed(Expression expression, ValueType type) {}

    private static final Map<String, String> TRUTHS =
            Map.of("ja", "true", "nee", "false", "waar", "true", "onwaar", "false");

    private final Problems problems;
    private final Tokens tokens;
    private final Scope scope;
    private final Subject subject;

    Values(Problems problems, Tokens tokens, Scope scope, Subject subject) {
        this.problems = problems;
        this.tokens = tokens;
        this.scope = scope;
        this.subject = subject;
    }

    /** Null when it is wrong, which is then reported, or follows from what was reported before. */
    Typed read(Node node) {
        if (node instanceof Node.Name name) {
            return name(name);
        }
        if (node instanceof Node.Variable variable) {
            return variable(variable);
        }
        if (node instanceof Node.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        Token token = ((Node.Literal) node).token();
        if (token.kind() != Token.Kind.NUMBER) {
            problems.at(token.start(), "Rekenen kan alleen met getallen; " + token.written() + " is er geen.");
            return null;
        }
        Expression.Literal number = new Literals(problems).read(token, ValueType.NUMBER);
        return number == null ? null : new Typed(number, ValueType.NUMBER);
    }

    private Typed arithmetic(Node.Arithmetic arithmetic) {
        if (arithmetic.left() instanceof Node.Literal && arithmetic.right() instanceof Node.Literal) {
            problems.at(
                    offset(arithmetic),
                    "Hier wordt met twee vaste getallen gerekend. Zet de uitkomst in drempels.yaml.");
            return null;
        }
        Typed left = number(arithmetic.left());
        Typed right = number(arithmetic.right());
        if (left == null || right == null) {
            return null;
        }
        ArithmeticOperator operator = Arrays.stream(ArithmeticOperator.values())
                .filter(one -> one.symbol().equals(arithmetic.sign()))
                .findFirst()
                .orElseThrow();
        return new Typed(new Expression.Arithmetic(left.expression(), operator, right.expression()), ValueType.NUMBER);
    }

    /** A value to calculate with. */
    Typed number(Node node) {
        Typed typed = read(node);
        if (typed != null && typed.type().kind() != ValueType.Kind.NUMBER) {
            problems.at(
                    offset(node),
                    "Rekenen kan alleen met getallen; dit is "
                            + typed.type().kind().words() + ".");
            return null;
        }
        return typed;
    }

    private Typed name(Node.Name name) {
        Field field = field(name.name(), offset(name));
        if (field == null) {
            return null;
        }
        ValueType type = subject.typeOf(field);
        return type == null ? null : new Typed(new Expression.FieldValue(field), type);
    }

    /** Null when there is no such field, or it may not be used here. */
    Field field(String name, int offset) {
        if (subject.type() == null) {
            problems.at(offset, "'" + name + "' kan hier niet: gebruik variabelen, die beginnen met $.");
            return null;
        }
        Field field = subject.type().field(name);
        if (field == null) {
            unknown(name, offset);
            return null;
        }
        String refusal = subject.refusal(field);
        if (refusal != null) {
            problems.at(offset, refusal);
            return null;
        }
        return field;
    }

    private void unknown(String name, int offset) {
        if (TRUTHS.containsKey(name)) {
            problems.at(offset, "Schrijf true voor ja en false voor nee.", TRUTHS.get(name));
        } else {
            problems.unknown(
                    offset,
                    "Veld '" + name + "' bestaat niet bij " + subject.type().name() + ".",
                    name,
                    subject.type().fields().stream().map(Field::name).toList());
        }
    }

    private Typed variable(Node.Variable variable) {
        Scope.Bound bound = scope.find(variable.name());
        if (bound == null) {
            unbound(variable);
            return null;
        }
        if (bound.isFact()) {
            problems.at(
                    offset(variable),
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

    private void unbound(Node.Variable variable) {
        String melding = scope.isGone(variable.name())
                ? "Variabele " + variable.name()
                        + " bestaat alleen binnen de not, exists of accumulate waarin zij staat."
                : "Variabele " + variable.name() + " is nog niet gebonden. Bind haar eerder in de regel: "
                        + variable.name() + " : veld.";
        problems.at(
                offset(variable), melding, nl.woonzorgtoets.vocabulary.NearestName.of(variable.name(), scope.names()));
    }

    private int offset(Node node) {
        return tokens.get(node.from()).start();
    }
}
