package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.Collection;
import nl.woonzorgtoets.base.Breuk;

/**
 * The one comparison of two values, shared by the engine and the explanation.
 *
 * <p>Values are {@code String}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate} or a list of {@code String}; {@code null}
 * is unknown and makes every comparison {@link Truth#UNKNOWN}, and {@link NotApplicable} differs from everything. Numbers compare by value, not by scale.
 */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public Truth test(Object left, Object right) {
        if (left == NotApplicable.NOT_APPLICABLE || right == NotApplicable.NOT_APPLICABLE) {
            return Truth.of(this == NOT_EQUAL || this == NOT_CONTAINS);
        }
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (this) {
                    case EQUAL -> same(left, right);
                    case NOT_EQUAL -> !same(left, right);
                    case LESS -> order(left, right) < 0;
                    case AT_MOST -> order(left, right) <= 0;
                    case GREATER -> order(left, right) > 0;
                    case AT_LEAST -> order(left, right) >= 0;
                    case CONTAINS -> ((Collection<?>) left).contains(right);
                    case NOT_CONTAINS -> !((Collection<?>) left).contains(right);
                });
    }

    /** The operator that holds exactly when this one does not. */
    public Operator complement() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof BigDecimal && right instanceof BigDecimal ? order(left, right) == 0 : left.equals(right);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        if (left instanceof Breuk || right instanceof Breuk) {
            return Breuk.van(left).compareTo(Breuk.van(right));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
