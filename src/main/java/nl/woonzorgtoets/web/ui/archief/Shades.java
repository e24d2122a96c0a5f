package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.woonzorgtoets.wording.Dutch;

/** Which shade of the map a number gets, and what the shades mean. */
final class Shades {

    private static final int STEPS = 4;
    private static final int STEPS_EACH_WAY = 2;

    private final boolean change;
    private final BigDecimal step;

    private Shades(boolean change, BigDecimal step) {
        this.change = change;
        this.step = step;
    }

    /** @param style class of the shade */
    record Meaning(String style, String text) {}

    static Shades of(boolean change, Collection<BigDecimal> numbers) {
        BigDecimal largest =
                numbers.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        int steps = change ? STEPS_EACH_WAY : STEPS;
        return new Shades(
                change,
                largest.divide(BigDecimal.valueOf(steps), 0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE));
    }

    String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "shade-0";
        }
        int most = change ? STEPS_EACH_WAY : STEPS;
        int shade = number.abs()
                .divide(step, 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(most))
                .intValue();
        return (number.signum() < 0 ? "shade-less-" : change ? "shade-more-" : "shade-") + shade;
    }

    List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        String more = change ? " erbij" : "";
        String style = change ? "shade-more-" : "shade-";
        for (int i = change ? STEPS_EACH_WAY : STEPS; i > 0; i--) {
            meanings.add(new Meaning(style + i, range(i) + more));
        }
        meanings.add(new Meaning("shade-0", change ? "gelijk gebleven" : "geen"));
        for (int i = 1; change && i <= STEPS_EACH_WAY; i++) {
            meanings.add(new Meaning("shade-less-" + i, range(i) + " eraf"));
        }
        return meanings;
    }

    private String range(int shade) {
        BigDecimal above = step.multiply(BigDecimal.valueOf(shade - 1L));
        String upTo = Dutch.number(step.multiply(BigDecimal.valueOf(shade)));
        return above.signum() == 0 ? "tot en met " + upTo : "meer dan " + Dutch.number(above) + ", tot en met " + upTo;
    }
}
