package nl.woonzorgtoets.rulebook.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.ValueType.Kind;
import nl.woonzorgtoets.rulebook.language.Values.Typed;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Computation;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Termijn;

/** Calculating with dates: {@code datum + $aantal * JAAR}, and {@code ( datum - datum ) / DAG}. */
final class TimeValues {

    private static final Expression ONE = new Expression.Literal(BigDecimal.ONE);
    private static final String WAYS =
            "Zo kan er niet met tijd gerekend worden. Dit kan: datum + $aantal * JAAR, datum - $aantal * MAAND, en"
                    + " ( datum - datum ) / DAG. Ook WEEK kan.";

    /** Wrong in a way that was reported already. */
    private static final Typed BROKEN = new Typed(ONE, ValueType.TERM);

    private final Problems problems;

    TimeValues(Problems problems) {
        this.problems = problems;
    }

    /** One of the unit of that name; null when it is the name of none. */
    static Typed term(String name) {
        return Arrays.stream(Termijn.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> new Typed(ONE, ValueType.TERM, it))
                .orElse(null);
    }

    /** The unit that this name must mean; null when it means none. */
    static String meant(String name) {
        return Arrays.stream(Termijn.values())
                .filter(it -> it.een().equalsIgnoreCase(name) || it.meer().equalsIgnoreCase(name))
                .findFirst()
                .map(Termijn::name)
                .orElse(null);
    }

    /** Null when it cannot be calculated, which is then reported. */
    Typed of(Typed left, Syntax.Arithmetic written, Typed right) {
        Place place = written.span().place();
        if (problems.isTooNew(place, "Rekenen met datums")) {
            return null;
        }
        Typed result = switch (written.sign()) {
            case "*" -> isUnit(right) ? term(left, right, written.left()) : term(right, left, written.right());
            case "+" -> shifted(left, right, false);
            case "-" -> is(left, Kind.DATE) && is(right, Kind.DATE) ? between(left, right) : shifted(left, right, true);
            default -> whole(left, right);
        };
        if (result == null) {
            problems.at(place, WAYS);
        }
        return result == BROKEN ? null : result;
    }

    private Typed term(Typed amount, Typed unit, Syntax.Value written) {
        if (!isUnit(unit) || !is(amount, Kind.NUMBER)) {
            return null;
        }
        if (!amount.type().whole()) {
            problems.at(
                    written.span().place(),
                    "Een termijn is een geheel aantal. Gebruik een veld of drempel van de soort geheel.");
            return BROKEN;
        }
        return new Typed(amount.expression(), ValueType.TERM, unit.unit());
    }

    private static Typed shifted(Typed day, Typed term, boolean back) {
        return is(day, Kind.DATE) && is(term, Kind.TERM)
                ? computed(
                        new Computation.Shift(back, term.unit()), day.expression(), term.expression(), ValueType.DATE)
                : null;
    }

    /** Not yet something that can be compared: it has to be said in what it is counted. */
    private static Typed between(Typed until, Typed since) {
        return new Typed(
                new Expression.Arithmetic(until.expression(), ArithmeticOperator.MINUS, since.expression(), true),
                ValueType.TIME_BETWEEN);
    }

    private static Typed whole(Typed time, Typed unit) {
        return is(time, Kind.TIME_BETWEEN) && isUnit(unit) && time.expression() instanceof Expression.Arithmetic days
                ? computed(new Computation.Elapsed(unit.unit()), days.left(), days.right(), ValueType.WHOLE)
                : null;
    }

    private static Typed computed(Computation computation, Expression one, Expression other, ValueType type) {
        return new Typed(new Expression.Computed(computation, List.of(one, other)), type);
    }

    private static boolean isUnit(Typed typed) {
        return is(typed, Kind.TERM) && typed.expression() == ONE;
    }

    private static boolean is(Typed typed, Kind kind) {
        return typed.type().is(kind);
    }
}
