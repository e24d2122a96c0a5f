package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.woonzorgtoets.vocabulary.Operator;

/** The functions of {@code accumulate}. */
public enum TotalFunction {
    SUM,
    COUNT,
    MIN,
    MAX,
    AVERAGE;

    private static final Comparator<Object> ORDER =
            (one, other) -> Operator.LESS.test(one, other).isTrue()
                    ? -1
                    : Operator.GREATER.test(one, other).isTrue() ? 1 : 0;

    /**
     * The total of known values; null when there is none: the smallest, largest or average of nothing.
     *
     * @param exact whether an average is not rounded
     */
    Object of(List<Object> values, boolean exact) {
        return switch (this) {
            case COUNT -> BigDecimal.valueOf(values.size());
            case SUM -> values.stream().reduce(BigDecimal.ZERO, ArithmeticOperator.PLUS::exactly);
            case MIN -> values.stream().min(ORDER).orElse(null);
            case MAX -> values.stream().max(ORDER).orElse(null);
            case AVERAGE -> values.isEmpty() ? null : average(values, exact);
        };
    }

    private static Object average(List<Object> values, boolean exact) {
        Object sum = SUM.of(values, exact);
        BigDecimal size = BigDecimal.valueOf(values.size());
        return exact
                ? ArithmeticOperator.DIVIDED_BY.exactly(sum, size)
                : ArithmeticOperator.DIVIDED_BY.apply(sum, size);
    }
}
