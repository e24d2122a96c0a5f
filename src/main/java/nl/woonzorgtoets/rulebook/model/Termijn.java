package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * In what a term is counted, and how rules write it.
 *
 * <p>A month or year on keeps the day of the month; where that month has no such day, it is its last: 29 February and a year is 28
 * February.
 */
public enum Termijn {
    DAG("dag", "dagen", ChronoUnit.DAYS),
    WEEK("week", "weken", ChronoUnit.WEEKS),
    MAAND("maand", "maanden", ChronoUnit.MONTHS),
    JAAR("jaar", "jaren", ChronoUnit.YEARS);

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** In days: beyond the calendar from any day on it. */
    private static final BigDecimal MOST = BigDecimal.valueOf(4_000_000);

    private final String een;
    private final String meer;
    private final ChronoUnit unit;

    Termijn(String een, String meer, ChronoUnit unit) {
        this.een = een;
        this.meer = meer;
        this.unit = unit;
    }

    public String een() {
        return een;
    }

    public String meer() {
        return meer;
    }

    /** So many further on, or back when it is negative; never beyond the years that can be written with four digits. */
    public LocalDate after(LocalDate day, BigDecimal amount) {
        long steps = amount.min(MOST).max(MOST.negate()).longValue();
        LocalDate moved = day.plus(steps, unit);
        return moved.isBefore(FIRST) ? FIRST : moved.isAfter(LAST) ? LAST : moved;
    }

    /** How many whole ones fit between two days; negative when the second comes first. */
    public BigDecimal between(LocalDate since, LocalDate until) {
        if (until.isBefore(since)) {
            return between(until, since).negate();
        }
        long whole = unit.between(since, until);
        // The calendar of Java says that a month from 31 January ends after 28 February; here it ends on it.
        return BigDecimal.valueOf(since.plus(whole + 1, unit).isAfter(until) ? whole : whole + 1);
    }
}
