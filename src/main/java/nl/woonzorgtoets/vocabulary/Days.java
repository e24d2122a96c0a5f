package nl.woonzorgtoets.vocabulary;

import java.time.LocalDate;
import nl.woonzorgtoets.base.CivilDay;

/**
 * The days about which a plan can be judged.
 *
 * @param ofFramework first day of the framework; null when it does not say
 * @param plausible whether a day that nobody can mean is refused
 */
public record Days(LocalDate ofFramework, boolean plausible) {

    static final Days ALL = new Days(null, false);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** What is wrong with this day, and which to take; null when nothing is. */
    String refusal(LocalDate day) {
        if (ofFramework != null && day.isBefore(ofFramework)) {
            String from = CivilDay.inWords(ofFramework);
            return "Dit kader geldt vanaf " + from + ". " + CivilDay.inWords(day) + " ligt daarvoor. Vul een dag vanaf "
                    + from + " in, of gebruik het kader dat toen gold.";
        }
        return plausible && (day.isBefore(EARLIEST) || day.isAfter(LATEST))
                ? CivilDay.inWords(day) + " kan niet kloppen. Vul een dag in van " + CivilDay.inWords(EARLIEST)
                        + " tot en met " + CivilDay.inWords(LATEST) + "."
                : null;
    }
}
