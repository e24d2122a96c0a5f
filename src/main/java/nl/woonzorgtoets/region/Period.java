package nl.woonzorgtoets.region;

import java.time.Instant;
import java.time.LocalDate;
import nl.woonzorgtoets.base.CivilDay;

/** How time is cut up: in years or quarters, by the calendar of the Netherlands. */
public enum Period {
    JAAR(12),
    KWARTAAL(3);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** First day of the period that this moment falls in. */
    public LocalDate of(Instant moment) {
        LocalDate day = CivilDay.of(moment);
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    public LocalDate next(LocalDate first) {
        return first.plusMonths(months);
    }

    public LocalDate previous(LocalDate first) {
        return first.minusMonths(months);
    }

    /** Such as 2026, or 2026 kwartaal 3. */
    public String name(LocalDate first) {
        return this == JAAR
                ? String.valueOf(first.getYear())
                : first.getYear() + " kwartaal " + (first.getMonthValue() / months + 1);
    }
}
