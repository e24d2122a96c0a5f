package nl.woonzorgtoets.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which a term may end: not in a weekend and not on a holiday of the Algemene termijnenwet. */
public final class Workdays {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 27), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Days after Easter: Good Friday, Easter Monday, Ascension, Whit Monday. */
    private static final int[] AROUND_EASTER = {-2, 1, 39, 50};

    private Workdays() {}

    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate workday = day;
        while (isFree(workday)) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    private static boolean isFree(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        LocalDate easter = easter(day.getYear());
        for (int days : AROUND_EASTER) {
            if (easter.plusDays(days).equals(day)) {
                return true;
            }
        }
        return FIXED.contains(MonthDay.from(day));
    }

    /** By the rule of Gauss, for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        LocalDate easter = LocalDate.of(year, 3, 22).plusDays(moon + sunday);
        boolean late = easter.equals(LocalDate.of(year, 4, 26))
                || easter.equals(LocalDate.of(year, 4, 25)) && moon == 28 && year % 19 > 10;
        return late ? easter.minusDays(7) : easter;
    }
}
