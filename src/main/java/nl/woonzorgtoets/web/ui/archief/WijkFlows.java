package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.wording.Dutch;

/**
 * What came in each period, wijk by wijk: what stands there only grows, and so hides that the growth moves elsewhere.
 *
 * @param columns the periods
 * @param lines wijken where something came or went, most first
 * @param most for each period where most of it came
 */
record WijkFlows(List<String> columns, List<Line> lines, List<Most> most) {

    record Line(String code, String wijk, String gemeente, List<String> added, String total) {}

    /**
     * @param total all that came in the region
     * @param wijk where most of it came; null when nothing came
     * @param share of the total, with its sign
     */
    record Most(String period, String total, String wijk, String added, String share) {}

    static WijkFlows of(
            Trend trend,
            Period period,
            List<LocalDate> shown,
            Function<String, String> wijk,
            Function<String, String> gemeente) {
        List<Line> lines = trend.perWijk().keySet().stream()
                .filter(code ->
                        shown.stream().anyMatch(it -> trend.added(code, it).signum() != 0))
                .sorted(Comparator.comparing((String code) -> sum(trend, code, shown))
                        .reversed())
                .map(code -> new Line(
                        code,
                        wijk.apply(code),
                        gemeente.apply(code),
                        shown.stream().map(it -> signed(trend.added(code, it))).toList(),
                        signed(sum(trend, code, shown))))
                .toList();
        return new WijkFlows(
                shown.stream().map(period::name).toList(),
                lines,
                shown.stream().map(it -> most(trend, period, it, wijk)).toList());
    }

    /** By code of the wijk. */
    static Map<String, BigDecimal> in(Trend trend, LocalDate period) {
        return trend.perWijk().keySet().stream()
                .collect(Collectors.toMap(code -> code, code -> trend.added(code, period)));
    }

    private static Most most(Trend trend, Period period, LocalDate at, Function<String, String> wijk) {
        Map<String, BigDecimal> came = in(trend, at);
        came.values().removeIf(it -> it.signum() <= 0);
        BigDecimal total = came.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return came.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(top -> new Most(
                        period.name(at),
                        signed(total),
                        wijk.apply(top.getKey()),
                        signed(top.getValue()),
                        share(top.getValue(), total)))
                .orElse(new Most(period.name(at), "0", null, null, null));
    }

    private static String share(BigDecimal part, BigDecimal total) {
        return part.multiply(BigDecimal.valueOf(100)).divide(total, 0, RoundingMode.HALF_UP) + " %";
    }

    private static BigDecimal sum(Trend trend, String code, List<LocalDate> shown) {
        return shown.stream().map(it -> trend.added(code, it)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + Dutch.number(number);
    }
}
