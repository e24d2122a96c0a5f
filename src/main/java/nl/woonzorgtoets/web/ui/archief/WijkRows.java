package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.region.WijkFigures;
import nl.woonzorgtoets.region.WijkTotal;
import nl.woonzorgtoets.wording.Dutch;

/** The wijken between two periods, those where most was added first. */
final class WijkRows {

    private WijkRows() {}

    /**
     * One wijk.
     *
     * @param shown the number on the map
     * @param figures what the framework shows of the place
     * @param below whether all figures lie below their thresholds, in words
     * @param warned below the thresholds, and something was added
     */
    record Row(
            String code,
            String name,
            String gemeente,
            List<String> figures,
            String below,
            String from,
            String to,
            String change,
            BigDecimal difference,
            BigDecimal shown,
            boolean warned) {

        boolean isEmpty() {
            return shown.signum() == 0 && difference.signum() == 0;
        }
    }

    static List<Row> of(Trend trend, WijkForm form, Map<String, WijkFigures> figures, Wijken wijken) {
        TreeSet<String> codes = new TreeSet<>(figures.keySet());
        codes.addAll(trend.perWijk().keySet());
        return codes.stream()
                .map(code -> row(
                        code, trend.at(code, form.from()), trend.at(code, form.to()), form, figures.get(code), wijken))
                .sorted(Comparator.comparing(Row::difference).reversed().thenComparing(Row::name))
                .toList();
    }

    private static Row row(
            String code, WijkTotal from, WijkTotal to, WijkForm form, WijkFigures figures, Wijken wijken) {
        BigDecimal difference = to.sum().subtract(from.sum());
        Boolean below = figures == null ? null : figures.below();
        return new Row(
                code,
                wijken.name(code),
                wijken.gemeente(code),
                wijken.figures(figures),
                below == null ? "onbekend" : below ? "ja" : "nee",
                amount(from),
                amount(to),
                difference.signum() > 0 ? "+" + Dutch.number(difference) : Dutch.number(difference),
                difference,
                form.change() ? difference : to.sum(),
                Boolean.TRUE.equals(below) && difference.signum() > 0);
    }

    static String amount(WijkTotal stand) {
        return (stand.unknown() > 0 ? "minstens " : "") + Dutch.number(stand.sum());
    }
}
