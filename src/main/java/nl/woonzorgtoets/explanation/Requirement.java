package nl.woonzorgtoets.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.RulePart;

/** What a condition that failed asks for, as it is written in an assessment. */
public final class Requirement {

    /** A fraction that no decimal number equals is shown in so many. */
    public static final int DECIMALS = 4;

    private Requirement() {}

    /** @param needed the values that the condition compares with; null among them: unknown */
    public static String text(RulePart failed, List<Object> needed) {
        return failed.constraint() == null ? whole(failed.condition()) : text(failed.constraint(), needed);
    }

    private static String text(Constraint constraint, List<Object> needed) {
        return constraint.match(
                c -> c.operator().symbol() + " " + text(needed.get(0)),
                m -> needed.stream()
                        .map(Requirement::text)
                        .collect(Collectors.joining(", ", m.negated() ? "niet een van: " : "een van: ", "")),
                All::text,
                Any::text,
                it -> it.operator().symbol() + " " + text(needed.get(0)));
    }

    private static String whole(Condition condition) {
        return condition.match(
                pattern -> "dit feit is er",
                existence -> existence.negated() ? "dit komt niet voor" : "dit komt voor",
                totals -> "er is iets om te tellen");
    }

    /** How a value is written down. */
    public static String text(Object value) {
        if (value == null) {
            return "onbekend";
        }
        if (value instanceof Breuk fraction) {
            return fraction.afgerond(DECIMALS).toPlainString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean yes ? (yes ? "ja" : "nee") : value.toString();
    }
}
