package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Computation;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Termijn;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Looks up fields and variables, and checks that only numbers, and time, are calculated with. */
final class Values {

    /**
     * An expression and what kind of value it has.
     *
     * @param unit of a term, whose expression is how many; else null
     */
    record Typed(Expression expression, ValueType type, Termijn unit) {

        Typed(Expression expression, ValueType type) {
            this(expression, type, null);
        }
    }

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

    /** A number to calculate with. */
    Typed toCalculateWith(Syntax.Value value) {
        Typed typed = value.check(this);
        return typed == null || new Sums(problems).isNumber(typed, value) ? typed : null;
    }

    Typed arithmetic(Syntax.Arithmetic arithmetic) {
        if (arithmetic.left() instanceof Syntax.Literal && arithmetic.right() instanceof Syntax.Literal) {
            problems.at(
                    arithmetic.span().place(),
                    "Hier wordt met twee vaste getallen gerekend. Zet de uitkomst in drempels.yaml.");
            return null;
        }
        Typed left = arithmetic.left().check(this);
        Typed right = arithmetic.right().check(this);
        if (left == null || right == null) {
            return null;
        }
        return left.type().isOfTime() || right.type().isOfTime()
                ? new TimeValues(problems).of(left, arithmetic, right)
                : new Sums(problems).of(left, arithmetic, right);
    }

    Typed chosen(Syntax.Chosen chosen) {
        if (chosen.list() instanceof Syntax.Variable variable
                && scope.find(variable.name()) != null
                && scope.find(variable.name()).isFact()) {
            problems.at(
                    chosen.span().place(),
                    "Een punt na een naam mag niet bij een heel feit. Bind het veld dat u nodig hebt: $naam : veld.");
            return null;
        }
        Typed list = chosen.list().check(this);
        if (list == null || problems.isTooNew(chosen.span().place(), "Het aantal keuzes (.aantal)")) {
            return null;
        }
        if (!list.type().is(ValueType.Kind.OPTIONS)) {
            problems.at(
                    chosen.span().place(),
                    ".aantal kan alleen bij een vraag met meer keuzes; dit is "
                            + list.type().kind().words() + ".");
            return null;
        }
        return new Typed(
                new Expression.Computed(new Computation.Chosen(), List.of(list.expression())), ValueType.WHOLE);
    }

    /** Counted conditions can only be compared; that is checked where the comparison is. */
    Typed counted(Syntax.Counted counted) {
        problems.at(
                counted.span().place(),
                "Dit aantal staat alleen links in een vergelijking: [ …, … ].aantal >= $minimum.");
        return null;
    }

    Typed number(Syntax.Literal literal) {
        Token token = literal.token();
        if (token.kind() != Token.Kind.NUMBER) {
            problems.at(
                    token.place(),
                    Literals.isDate(token)
                            ? "Rekenen met een vaste datum mag niet: zet deze datum in drempels.yaml."
                            : "Rekenen kan alleen met getallen; " + token.written() + " is er geen.");
            return null;
        }
        Expression.Literal number = new Literals(problems).read(token, ValueType.NUMBER);
        return number == null ? null : new Typed(number, ValueType.WHOLE);
    }

    Typed name(Syntax.Name name) {
        Typed term = TimeValues.term(name.name());
        if (term != null) {
            return problems.isTooNew(name.span().place(), "Rekenen met " + name.name()) ? null : term;
        }
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
        } else if (TimeValues.meant(name) != null) {
            problems.at(
                    place, "Een termijn telt u in DAG, WEEK, MAAND of JAAR, met hoofdletters.", TimeValues.meant(name));
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
