package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.OutcomeLine.Sign;
import nl.woonzorgtoets.document.Spread;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;

/**
 * A spread in the words of a framework.
 *
 * @param rulebook whose words they are; null when there is none
 */
record SpreadRows(Spread spread, Rulebook rulebook) {

    private static final int BANDS = 10;

    /**
     * The scores on one criterium.
     *
     * @param bars how many of each hundred lie in each tenth of the scale, the lowest first
     */
    record Scores(String name, int cases, String lowest, String median, String highest, List<Integer> bars) {}

    /**
     * What came of one aspect.
     *
     * @param criterium its name; null when it belongs to none
     * @param soort null for an aspect that the framework does not have any more
     */
    record Outcomes(
            String name,
            String criterium,
            AspectSoort soort,
            int met,
            int partly,
            int notMet,
            int signalled,
            int open,
            int notAsked) {

        public int judged() {
            return met + partly + notMet + signalled;
        }

        /** Of each hundred that were judged. */
        public int share(int number) {
            return judged() == 0 ? 0 : number * 100 / judged();
        }

        public String kind() {
            return soort == null
                    ? "Van een eerdere regelset"
                    : switch (soort) {
                        case EIS -> "Eis";
                        case EIS_IN_BEGINSEL -> "Eis in beginsel";
                        case WEGING -> "Weging";
                        case PLUS -> "Pluspunt";
                        case VOORWAARDE -> "Voorwaarde";
                        case SIGNAAL -> "Signaal";
                        case ONGERIJMDHEID -> "Ongerijmdheid";
                    };
        }

        public boolean everybody() {
            return judged() > 0 && met == judged();
        }

        /** Who has no extra points or signal was not judged on it. */
        public boolean nobody() {
            boolean rare = soort == AspectSoort.PLUS || soort == AspectSoort.SIGNAAL;
            return judged() == 0 ? rare && notAsked > 0 : met + partly + signalled == 0;
        }
    }

    List<Scores> scores() {
        List<Scores> rows = new ArrayList<>();
        spread.scores().forEach((id, all) -> rows.add(scores(criterium(id), all)));
        return rows;
    }

    private Scores scores(String name, List<BigDecimal> all) {
        return all.isEmpty()
                ? new Scores(name, 0, null, null, null, List.of())
                : new Scores(
                        name,
                        all.size(),
                        Dutch.number(all.get(0)),
                        Dutch.number(all.get(all.size() / 2)),
                        Dutch.number(all.get(all.size() - 1)),
                        bars(all));
    }

    private List<Integer> bars(List<BigDecimal> all) {
        BigDecimal scale = rulebook == null ? BigDecimal.TEN : rulebook.kader().schaal();
        int[] counts = new int[BANDS];
        all.forEach(it -> counts[band(it, scale)]++);
        List<Integer> bars = new ArrayList<>();
        for (int count : counts) {
            bars.add(count * 100 / all.size());
        }
        return bars;
    }

    /** The highest score belongs to the highest tenth. */
    private static int band(BigDecimal score, BigDecimal scale) {
        int band = score.multiply(BigDecimal.valueOf(BANDS))
                .divide(scale, 0, RoundingMode.DOWN)
                .intValue();
        return Math.max(0, Math.min(BANDS - 1, band));
    }

    private String criterium(String id) {
        Criterium known = rulebook == null ? null : rulebook.kader().criteria().get(id);
        return known == null ? id : known.naam();
    }

    /** In the order in which they were looked at; what the framework does not have any more is called by its id. */
    List<Outcomes> outcomes() {
        return spread.aspects().stream().map(this::outcomes).toList();
    }

    private Outcomes outcomes(String id) {
        Aspect known = rulebook == null ? null : rulebook.kader().aspecten().get(id);
        return new Outcomes(
                known == null ? id : known.naam(),
                known == null || known.criterium() == null ? null : criterium(known.criterium()),
                known == null ? null : known.soort(),
                spread.count(id, Sign.VOLDOET),
                spread.count(id, Sign.GEDEELTELIJK),
                spread.count(id, Sign.VOLDOET_NIET) + spread.count(id, Sign.TEGENSTRIJDIG),
                spread.count(id, Sign.SIGNAAL),
                spread.count(id, Sign.ONBEKEND),
                spread.count(id, Sign.NIET_VAN_TOEPASSING));
    }
}
