package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import nl.woonzorgtoets.archive.AreaEvent;
import nl.woonzorgtoets.archive.AreaEvents;

/**
 * Walks the assessments and besluiten from the first on, and later on from where it was. Of each zaak its latest assessment counts, and of
 * that its latest besluit or else its oordeel: as in the portfolio that the rules see.
 */
final class TrendReader {

    private record Standing(String nummer, String gebied, BigDecimal amount, boolean positief) {}

    private final Period period;
    private final LongFunction<AreaEvents> after;
    private final Map<String, WijkTotal> now = new TreeMap<>();
    private final List<LocalDate> periods = new ArrayList<>();
    private final List<Map<String, WijkTotal>> ends = new ArrayList<>();
    private LocalDate current;
    private long place;
    private long destroyed;

    /** How the zaken stand that are walked through now; of the others only what they add up to is kept. */
    private final Map<String, Standing> standings = new HashMap<>();

    private final Map<String, String> zaakOf = new HashMap<>();

    /** @param after what happened after a place in the archive */
    TrendReader(Period period, LongFunction<AreaEvents> after) {
        this.period = period;
        this.after = after;
    }

    /** @param until the periods go on to this moment, also when nothing happened any more */
    synchronized Trend read(Instant until) {
        AreaEvents events = after.apply(place);
        if (place > 0 && events.destroyed() != destroyed) {
            forget();
            events = after.apply(0);
        }
        events.earlier().forEach(this::stand);
        for (AreaEvent event : events.since()) {
            if (!event.moment().isEmpty()) {
                goTo(period.of(Instant.parse(event.moment())));
            }
            count(event);
        }
        standings.clear();
        zaakOf.clear();
        place = events.until();
        destroyed = events.destroyed();
        return trend(period.of(until));
    }

    private void forget() {
        now.clear();
        periods.clear();
        ends.clear();
        current = null;
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
            periods.add(current);
            ends.add(new HashMap<>(now));
            current = period.next(current);
        }
    }

    private void count(AreaEvent event) {
        String zaak = zaak(event);
        Standing before = standings.get(zaak);
        stand(event);
        count(before, -1);
        count(standings.get(zaak), 1);
    }

    /** Null for a besluit on a case that does not count here. */
    private String zaak(AreaEvent event) {
        return event.isBesluit() ? zaakOf.get(event.nummer()) : event.zaaknummer();
    }

    private void stand(AreaEvent event) {
        String zaak = zaak(event);
        if (!event.isBesluit()) {
            zaakOf.put(event.nummer(), zaak);
            standings.put(zaak, new Standing(event.nummer(), event.gebied(), amount(event), event.positief()));
            return;
        }
        Standing standing = zaak == null ? null : standings.get(zaak);
        if (standing != null && standing.nummer().equals(event.nummer())) {
            standings.put(
                    zaak, new Standing(standing.nummer(), standing.gebied(), standing.amount(), event.positief()));
        }
    }

    private static BigDecimal amount(AreaEvent event) {
        if (!event.named()) {
            return BigDecimal.ZERO;
        }
        return event.waarde() == null ? null : new BigDecimal(event.waarde());
    }

    private void count(Standing standing, int sign) {
        if (standing != null && standing.positief() && standing.gebied() != null) {
            now.put(
                    standing.gebied(),
                    now.getOrDefault(standing.gebied(), WijkTotal.NONE).plus(sign, standing.amount()));
        }
    }

    private Trend trend(LocalDate last) {
        List<LocalDate> all = new ArrayList<>(periods);
        List<Map<String, WijkTotal>> stands = new ArrayList<>(ends);
        LocalDate open = current == null ? period.previous(last) : current;
        do {
            all.add(open);
            stands.add(now);
            open = period.next(open);
        } while (!open.isAfter(last));
        Map<String, List<WijkTotal>> perWijk = new TreeMap<>();
        now.keySet()
                .forEach(wijk -> perWijk.put(
                        wijk,
                        stands.stream()
                                .map(end -> end.getOrDefault(wijk, WijkTotal.NONE))
                                .toList()));
        return new Trend(List.copyOf(all), perWijk);
    }
}
