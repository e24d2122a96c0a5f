package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How it stood per wijk at the end of each period.
 *
 * @param periods first days, oldest first, beginning with the one before the first case; the last one may still be running
 * @param perWijk by code, only wijken with a plan; as many stands as there are periods
 */
public record Trend(List<LocalDate> periods, Map<String, List<WijkTotal>> perWijk) {

    /** @param period first day of one of the periods */
    public WijkTotal at(String wijk, LocalDate period) {
        List<WijkTotal> stands = perWijk.get(wijk);
        return stands == null ? WijkTotal.NONE : stands.get(periods.indexOf(period));
    }

    /** What came in a wijk during a period; negative when more went than came. */
    public BigDecimal added(String wijk, LocalDate period) {
        int place = periods.indexOf(period);
        BigDecimal before =
                place == 0 ? BigDecimal.ZERO : at(wijk, periods.get(place - 1)).sum();
        return at(wijk, period).sum().subtract(before);
    }
}
