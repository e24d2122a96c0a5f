package nl.woonzorgtoets.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term does not end on a day on which nobody works. */
class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-29, 2026-07-29, an ordinary Wednesday",
        "2026-12-20, 2026-12-21, a Sunday",
        "2026-12-25, 2026-12-28, Christmas and the weekend after it",
        "2027-01-01, 2027-01-04, New Year on a Friday",
        "2027-03-26, 2027-03-30, Good Friday up to Easter Monday",
        "2027-05-06, 2027-05-07, Ascension",
        "2027-05-17, 2027-05-18, Whit Monday",
        "2027-04-27, 2027-04-28, the birthday of the king",
        "2049-04-19, 2049-04-20, Easter Monday in a year in which the plain rule of Gauss is a week late",
    })
    void theTermEndsOnTheFirstWorkdayFrom(LocalDate day, LocalDate workday, String what) {
        assertThat(Workdays.onOrAfter(day)).as(what).isEqualTo(workday);
    }
}
