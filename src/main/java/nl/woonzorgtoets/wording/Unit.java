package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * In what a number is, as a regelset writes it: "woningen", or also what a number means: "score, 0 is het landelijk gemiddelde".
 *
 * @param counted what is counted or measured; empty for the bare name of a scale
 * @param meaning what a reader has to know of the number; empty when nothing
 */
public record Unit(String counted, String meaning) {

    private static final List<String> SCALES = List.of("score", "afwijking");

    /** @param text null for a number without a unit */
    public static Unit of(String text) {
        String[] parts = (text == null ? "" : text).split(", ", 2);
        boolean scale = SCALES.stream().anyMatch(parts[0]::startsWith);
        return new Unit(scale ? "" : parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** Whether a reader of this label knows what is counted. */
    public boolean saidBy(String label) {
        return label.toLowerCase(Locale.ROOT).contains(counted.toLowerCase(Locale.ROOT));
    }

    /** An amount that is not whole has cents. */
    public String paid(BigDecimal number) {
        boolean one = number.stripTrailingZeros().scale() == 1;
        return Dutch.number(one && counted.startsWith("euro") ? number.setScale(2, RoundingMode.UNNECESSARY) : number);
    }

    private String counted(BigDecimal number) {
        // Of a share of something that something stays what it is.
        return number.compareTo(BigDecimal.ONE) == 0 && !counted.startsWith("%") ? Dutch.singular(counted) : counted;
    }

    /** "-0,28 (0 is het landelijk gemiddelde)". */
    String after(BigDecimal number) {
        return paid(number)
                + (counted.isEmpty() ? "" : " " + counted(number))
                + (meaning.isEmpty() ? "" : " (" + meaning + ")");
    }
}
