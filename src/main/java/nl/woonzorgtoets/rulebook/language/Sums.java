package nl.woonzorgtoets.rulebook.language;

import java.util.Arrays;
import nl.woonzorgtoets.rulebook.language.Values.Typed;
import nl.woonzorgtoets.rulebook.model.ArithmeticOperator;
import nl.woonzorgtoets.rulebook.model.Expression;

/** Calculating with numbers. */
final class Sums {

    private final Problems problems;

    Sums(Problems problems) {
        this.problems = problems;
    }

    /** Null when a side is no number, which is then reported. */
    Typed of(Typed left, Syntax.Arithmetic written, Typed right) {
        boolean numbers = isNumber(left, written.left()) & isNumber(right, written.right());
        return numbers ? of(left, operator(written.sign()), right) : null;
    }

    /** Reports it when not. */
    boolean isNumber(Typed typed, Syntax.Value written) {
        boolean number = typed.type().is(ValueType.Kind.NUMBER);
        if (!number) {
            problems.at(
                    written.span().place(),
                    "Rekenen kan alleen met getallen; dit is "
                            + typed.type().kind().words() + ".");
        }
        return number;
    }

    private Typed of(Typed left, ArithmeticOperator operator, Typed right) {
        boolean whole = operator != ArithmeticOperator.DIVIDED_BY
                && left.type().whole()
                && right.type().whole();
        boolean exact = problems.editie().heeftRuimeTaal();
        return new Typed(
                new Expression.Arithmetic(left.expression(), operator, right.expression(), exact),
                whole ? ValueType.WHOLE : ValueType.NUMBER);
    }

    private static ArithmeticOperator operator(String sign) {
        return Arrays.stream(ArithmeticOperator.values())
                .filter(one -> one.symbol().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
