package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.AreaEvent;

/**
 * Walks the assessments and besluiten from the first on. Of each zaak its latest assessment counts, and of that its latest besluit or
 * else its oordeel: as in the portfolio that the rules see.
 */
final class TrendReader {

    private record Standing(String nummer, String gebied, BigDecimal amount, boolean positief) {}

    private final Period period;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, String> zaakOf = new HashMap<>();
    private final Map<String, WijkTotal> now = new TreeMap<>();
    private final List<LocalDate> periods = new ArrayList<>();
    private final List<Map<String, WijkTotal>> ends = new ArrayList<>();
    private LocalDate current;

    private TrendReader(Period period) {
        this.period = period;
    }

    /** @param until the periods go on to this moment, also when nothing happened any more */
    static Trend read(List<AreaEvent> events, Period period, Instant until) {
        TrendReader reader = new TrendReader(period);
        for (AreaEvent event : events) {
            if (!event.moment().isEmpty()) {
                reader.goTo(period.of(Instant.parse(event.moment())));
            }
            reader.add(event);
        }
        reader.goTo(period.of(until));
        reader.end();
        return reader.trend();
    }

    /**
     * Begins one period before anything happened, so that also the first plans can be seen to come. Clocks may differ a little between
     * entries: time never goes back here.
     */
    private void goTo(LocalDate first) {
        if (current == null) {
            current = period.previous(first);
        }
        while (current.isBefore(first)) {
            end();
            current = period.next(current);
        }
    }

    private void end() {
        periods.add(current);
        ends.add(new HashMap<>(now));
    }

    private void add(AreaEvent event) {
        if (!event.isBesluit()) {
            zaakOf.put(event.nummer(), event.zaaknummer());
            put(event.zaaknummer(), new Standing(event.nummer(), event.gebied(), amount(event), event.positief()));
            return;
        }
        String zaak = zaakOf.get(event.nummer());
        Standing standing = zaak == null ? null : standings.get(zaak);
        if (standing != null && standing.nummer().equals(event.nummer())) {
            put(zaak, new Standing(standing.nummer(), standing.gebied(), standing.amount(), event.positief()));
        }
    }

    private static BigDecimal amount(AreaEvent event) {
        if (!event.named()) {
            return BigDecimal.ZERO;
        }
        return event.waarde() == null ? null : new BigDecimal(event.waarde());
    }

    private void put(String zaak, Standing standing) {
        count(standings.put(zaak, standing), -1);
        count(standing, 1);
    }

    private void count(Standing standing, int sign) {
        if (standing != null && standing.positief() && standing.gebied() != null) {
            now.put(
                    standing.gebied(),
                    now.getOrDefault(standing.gebied(), WijkTotal.NONE).plus(sign, standing.amount()));
        }
    }

    private Trend trend() {
        Map<String, List<WijkTotal>> perWijk = new TreeMap<>();
        now.keySet()
                .forEach(wijk -> perWijk.put(
                        wijk,
                        ends.stream()
                                .map(end -> end.getOrDefault(wijk, WijkTotal.NONE))
                                .toList()));
        return new Trend(List.copyOf(periods), perWijk);
    }
}
