package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/** Exact arithmetic. In the first edition division rounds to 34 digits; after that it does not round. */
public enum ArithmeticOperator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    private final String symbol;

    ArithmeticOperator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /**
     * The result without any rounding; null (unknown) when a side is unknown. What is divided by zero, or calculated with what does not
     * apply, does not apply.
     */
    public Object exactly(Object left, Object right) {
        boolean byZero = this == DIVIDED_BY && right instanceof BigDecimal number && number.signum() == 0;
        if (byZero || left == NotApplicable.NOT_APPLICABLE || right == NotApplicable.NOT_APPLICABLE) {
            return NotApplicable.NOT_APPLICABLE;
        }
        if (left == null || right == null) {
            return null;
        }
        boolean decimal = left instanceof BigDecimal && right instanceof BigDecimal && this != DIVIDED_BY;
        return decimal
                ? apply(left, right)
                : of(Breuk.van(left), Breuk.van(right)).getal();
    }

    private Breuk of(Breuk left, Breuk right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.min(right);
            case TIMES -> left.maal(right);
            case DIVIDED_BY -> left.gedeeldDoor(right);
        };
    }

    /** The result; null (unknown) when a side is no number, or divided by zero. */
    public BigDecimal apply(Object leftValue, Object rightValue) {
        if (!(leftValue instanceof BigDecimal left) || !(rightValue instanceof BigDecimal right)) {
            return null;
        }
        return switch (this) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDED_BY -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
        };
    }
}
