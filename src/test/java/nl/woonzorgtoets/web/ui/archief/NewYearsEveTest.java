package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** At twenty past midnight in the Netherlands, when it is still last year in Greenwich, every page says that it is the new year. */
class NewYearsEveTest extends OpenPages {

    @TestConfiguration
    static class Midnight {

        @Bean
        @Primary
        Clock twentyPastMidnight() {
            return Clock.fixed(Instant.parse("2026-12-31T23:20:24.117547Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    private static String nummer;

    @BeforeEach
    void aRefusedPlanThatPeopleAllowed() {
        if (nummer == null) {
            nummer = Cases.judged(desk, "02", "Z-OUDJAAR");
            Cases.decided(archive, nummer, "POSITIEF", "De buurt vroeg erom.");
        }
    }

    @Test
    void theNumberThePageAndTheLetterSayTheNewYear() {
        assertThat(nummer).isEqualTo("2027-000001");
        assertThat(signedIn("auditor").open("/beoordelingen/" + nummer).text()).contains("1 januari 2027");
        assertThat(signedIn("auditor")
                        .open("/beoordelingen/" + nummer + "/rapport")
                        .text())
                .contains("1 januari 2027");
    }

    @Test
    void soDoSearchPeriodsAndCounts() {
        assertThat(found("van=2027-01-01")).contains("1 zaak gevonden");
        assertThat(found("tot=2026-12-31")).contains("0 zaken gevonden");
        assertThat(signedIn("auditor").open("/").text()).contains("1 van de 1 besluit");
        assertThat(signedIn("auditor").open("/archief/afwijkingen?jaar=2027").text())
                .contains(nummer);
        assertThat(signedIn("auditor").open("/archief/wijken.csv?per=JAAR").html())
                .contains("Eind 2027");
    }

    @Test
    void aSpreadsheetGetsThatDayWithTheStampInUtcBesideIt() {
        Page csv = signedIn("auditor").open("/archief/zaken.csv?zoek=OUDJAAR");

        assertThat(csv.html()).contains(";2027-01-01 00:20:24;", ";2026-12-31T23:20:24.117547Z;");
    }

    private String found(String question) {
        return signedIn("auditor").open("/archief?" + question).text();
    }
}
