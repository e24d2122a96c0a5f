package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;

/** Reads a number exactly, and looks at its text first: {@code 1e5000000} is short to write and long to compute. */
record NumberReader(Problems problems) {

    static final String TOO_LARGE = "Dit getal is te groot of te lang om te gebruiken.";

    static final int LONGEST = 40;
    private static final int MOST_DIGITS = 15;

    BigDecimal read(String text, Field field, String pointer) {
        BigDecimal number = plain(text);
        if (number == null) {
            problems.add(pointer, TOO_LARGE);
        } else if (field.type() == FieldType.GEHEEL && number.scale() > 0) {
            problems.add(pointer, "Hier hoort een geheel getal, maar er staat " + text + ".");
        } else if (number.scale() > field.decimals() && field.type() == FieldType.DECIMAAL) {
            problems.add(
                    pointer, "Dit getal heeft te veel cijfers achter de punt: ten hoogste " + field.decimals() + ".");
        } else if (isWithinBounds(number, field, pointer)) {
            return number;
        }
        return null;
    }

    private boolean isWithinBounds(BigDecimal number, Field field, String pointer) {
        boolean low = field.minimum() != null && number.compareTo(field.minimum()) < 0;
        boolean high = field.maximum() != null && number.compareTo(field.maximum()) > 0;
        if (low || high) {
            problems.add(
                    pointer,
                    "Het getal " + number.toPlainString() + " is te " + (low ? "klein" : "groot") + "."
                            + bounds(field));
        }
        return !low && !high;
    }

    private static String bounds(Field field) {
        String unit = field.unit() == null ? "" : " " + field.unit();
        String from =
                field.minimum() == null ? "" : " minstens " + field.minimum().toPlainString();
        String to =
                field.maximum() == null ? "" : " hoogstens " + field.maximum().toPlainString();
        return " Toegestaan is" + from + (from.isEmpty() || to.isEmpty() ? "" : " en") + to + unit + ".";
    }

    /** Null when it is too large or too long to use. */
    static BigDecimal plain(String text) {
        BigDecimal number = isReasonable(text) ? plain(new BigDecimal(text)) : null;
        return number == null || number.precision() - number.scale() > MOST_DIGITS || number.scale() > LONGEST
                ? null
                : number;
    }

    private static boolean isReasonable(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        return text.length() <= LONGEST && (exponent < 0 || text.length() - exponent <= 4);
    }

    /** One way to write each number, so that 3, 3.0 and 0.3e1 are the same answer. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
