package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** The score, and how it follows from the marks that stand below it. */
final class ScoreWriter {

    private static final int DECIMALS = 2;

    private final Judged judged;
    private final boolean equalWeights;
    private final BigDecimal score;

    ScoreWriter(Judged judged, boolean equalWeights) {
        this.judged = judged;
        this.equalWeights = equalWeights;
        this.score = judged.verdict().score().now();
    }

    String score() {
        if (score == null) {
            return "Er zijn nog te weinig antwoorden voor een score.";
        }
        Kader kader = judged.rulebook() == null ? null : judged.rulebook().kader();
        String scale = kader == null ? "10" : Dutch.number(kader.schaal());
        return "De score is " + Marks.mark(score) + " op een schaal van " + scale + "."
                + Marks.open(judged.json(), " Met de open antwoorden kan dat nog %s tot %s worden.")
                + (equalWeights ? " De criteria tellen even zwaar mee." : " De criteria tellen mee met hun gewicht.")
                + (judgedCriteria().size() < judged.json().path("criteria").size()
                        ? " Een criterium zonder cijfer telt nog niet mee."
                        : "")
                + (kader == null ? "" : computed(kader));
    }

    private String computed(Kader kader) {
        BigDecimal extra = extra();
        BigDecimal counted = extra.min(kader.plusMaximum());
        if (score.compareTo(kader.schaal()) >= 0 && counted.signum() > 0) {
            return " Bovenop het gemiddelde van de cijfers krijgt het plan " + extra(extra, counted) + " Hoger dan "
                    + Dutch.number(kader.schaal()) + " kan de score niet worden.";
        }
        BigDecimal mean = score.subtract(counted);
        String sum = counted.signum() == 0
                ? " De score is het gemiddelde van de cijfers hieronder."
                : " Het gemiddelde van de cijfers hieronder is " + Marks.mark(mean) + ". Daarbij komen "
                        + extra(extra, counted);
        return sum
                + (mean.compareTo(printed()) == 0 ? "" : " Het gemiddelde is berekend zonder de cijfers af te ronden.");
    }

    private static String extra(BigDecimal extra, BigDecimal counted) {
        return "extra punten: " + Marks.mark(extra)
                + (counted.compareTo(extra) < 0 ? ", waarvan " + Marks.mark(counted) + " meetelt." : ".");
    }

    /** The mean that a reader works out from the marks as printed. */
    private BigDecimal printed() {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode criterion : judgedCriteria()) {
            BigDecimal weight = criterion.path("gewicht").decimalValue();
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(criterion.path("score").decimalValue()));
        }
        return weights.signum() == 0 ? score : sum.divide(weights, DECIMALS, RoundingMode.HALF_UP);
    }

    private List<JsonNode> judgedCriteria() {
        return judged.json()
                .path("criteria")
                .valueStream()
                .filter(it -> it.path("score").isNumber())
                .toList();
    }

    private BigDecimal extra() {
        return judged.aspects()
                .filter(it ->
                        text(it, "soort").equals("PLUS") && text(it, "uitkomst").equals("VOLDOET"))
                .map(it -> points(text(it, "id")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal points(String aspect) {
        return judged.findings()
                .filter(it -> text(it, "aspect").equals(aspect))
                .map(it -> it.path("punten").decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
