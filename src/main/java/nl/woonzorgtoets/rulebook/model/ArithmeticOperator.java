package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exact decimal arithmetic; only division rounds, to 34 digits. */
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
