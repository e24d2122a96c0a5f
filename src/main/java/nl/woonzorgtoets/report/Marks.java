package nl.woonzorgtoets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** Scores as marks with two decimals, as people know them. */
final class Marks {

    private static final int DECIMALS = 2;

    private Marks() {}

    static String mark(JsonNode score) {
        return mark(score.decimalValue());
    }

    static String mark(BigDecimal score) {
        return Dutch.number(score.scale() < DECIMALS ? score.setScale(DECIMALS, RoundingMode.UNNECESSARY) : score);
    }

    /** The sentence with lowest and highest score, or nothing when they are the same. */
    static String open(JsonNode scored, String sentence) {
        JsonNode lowest = scored.path("scoreMinimum");
        JsonNode highest = scored.path("scoreMaximum");
        boolean open =
                lowest.isNumber() && highest.isNumber() && lowest.decimalValue().compareTo(highest.decimalValue()) != 0;
        return open ? String.format(sentence, mark(lowest), mark(highest)) : "";
    }
}
