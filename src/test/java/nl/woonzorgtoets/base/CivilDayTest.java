package nl.woonzorgtoets.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilDayTest {

    @Test
    void theLastHourOfTheYearInUtcIsTheFirstOfTheNextHere() {
        assertThat(CivilDay.of(Instant.parse("2026-12-31T23:20:24.117547Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(CivilDay.of(Instant.parse("2026-12-31T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aDayBeginsBeforeEveryMomentInItAndAfterEveryMomentBefore() {
        String start = CivilDay.start(LocalDate.of(2026, 7, 1));

        assertThat("2026-06-30T22:00:00Z").isGreaterThanOrEqualTo(start);
        assertThat("2026-06-30T22:00:00.000001Z").isGreaterThanOrEqualTo(start);
        assertThat("2026-06-30T21:59:59.999999Z").isLessThan(start);
    }

    @Test
    void aSpreadsheetGetsATimeThatItUnderstands() {
        assertThat(CivilDay.inSpreadsheet("2026-12-31T23:20:24.117547Z")).isEqualTo("2027-01-01 00:20:24");
    }
}
