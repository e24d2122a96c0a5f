package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The functions of {@code accumulate}. */
public enum TotalFunction {
    SUM,
    COUNT,
    MIN,
    MAX,
    AVERAGE;

    /** The total of known values; null when there is none: the smallest, largest or average of nothing. */
    public BigDecimal of(List<BigDecimal> values) {
        return switch (this) {
            case COUNT -> BigDecimal.valueOf(values.size());
            case SUM -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case MIN -> values.stream().min(BigDecimal::compareTo).orElse(null);
            case MAX -> values.stream().max(BigDecimal::compareTo).orElse(null);
            case AVERAGE ->
                values.isEmpty()
                        ? null
                        : SUM.of(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
        };
    }
}
