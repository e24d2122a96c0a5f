package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** An application whose dossier is not completed: who handed it in was asked to, and had the time (Awb 4:5). */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class LeavingAnApplicationAsideTest extends RunningService {

    /** A Monday; four weeks later is a workday too. */
    private static final LocalDate JUDGED = LocalDate.of(2026, 8, 3);

    private static final LocalDate LAST = JUDGED.plusWeeks(4);
    private static final Moving CLOCK = new Moving();

    private String path;

    @TestConfiguration
    static class Times {

        @Bean
        @Primary
        Clock moving() {
            return CLOCK;
        }
    }

    @BeforeEach
    void anIncompleteApplication() {
        CLOCK.today(JUDGED);
        path = post(
                        "beoordelaar",
                        "/beoordelingen",
                        Parkstad.text("04").replace("PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG"))
                .header("Location")
                .substring(Api.V1.length());
    }

    @Test
    void onceTheTermHasPassedItIsLeftAsideAndTheRecordSaysUntilWhen() {
        CLOCK.today(LAST.plusDays(1));

        Answer kept = leave("'aanvullingGevraagd':'" + JUDGED + "'");

        assertThat(kept.status()).as(text(kept)).isEqualTo(201);
        assertThat(kept.json().path("aanvullingTot").asString()).isEqualTo(LAST.toString());
        assertThat(kept.json().path("bekendmakenTot").asString())
                .isEqualTo(LAST.plusWeeks(4).toString());
        assertThat(letter()).contains("Maak dit besluit bekend, uiterlijk op 28 september 2026", "31 augustus 2026");
    }

    @Test
    void onTheLastDayOfTheTermItIsTooEarly() {
        CLOCK.today(LAST);

        Answer early = leave("'aanvullingGevraagd':'" + JUDGED + "'");

        assertThat(early.places()).containsExactly("/aanvullingGevraagd");
        assertThat(text(early)).contains("tot en met 31 augustus 2026", "vul die dan in");
    }

    @Test
    void soItIsWhenTheDayOfTheDecisionLiesInTheTerm() {
        CLOCK.today(LAST.plusWeeks(1));

        assertThat(leave("'aanvullingGevraagd':'" + JUDGED + "','datum':'" + LAST + "'")
                        .places())
                .containsExactly("/aanvullingGevraagd");
    }

    @Test
    void aTermThatWasToldCountsShorterOrLonger() {
        CLOCK.today(JUDGED.plusWeeks(2).plusDays(1));
        String asked = "'aanvullingGevraagd':'" + JUDGED + "','aanvullingTot':'";

        assertThat(leave(asked + JUDGED.plusWeeks(3) + "'").places()).containsExactly("/aanvullingTot");
        assertThat(leave(asked + JUDGED + "'").places()).containsExactly("/aanvullingTot");
        assertThat(leave(asked + JUDGED.plusWeeks(2) + "'").status()).isEqualTo(201);

        CLOCK.today(LAST.plusDays(1));
        assertThat(leave(asked + LAST.plusDays(1) + "'").places()).containsExactly("/aanvullingTot");
    }

    @Test
    void nobodyCouldAskBeforeTheVerdictShowedWhatIsMissing() {
        CLOCK.today(LAST.plusDays(1));

        Answer before = leave("'aanvullingGevraagd':'" + JUDGED.minusDays(1) + "'");

        assertThat(before.places()).containsExactly("/aanvullingGevraagd");
        assertThat(text(before)).contains("van vóór de beoordeling");
    }

    @Test
    void whatIsStillToComeWasNotAsked() {
        assertThat(leave("'aanvullingGevraagd':'" + JUDGED.plusDays(1) + "','aanvullingTot':'" + JUDGED.minusDays(1)
                                + "'")
                        .places())
                .contains("/aanvullingGevraagd");
    }

    @Test
    void tooLateIsToldAndNotForbidden() {
        CLOCK.today(LAST.plusWeeks(4).plusDays(1));

        assertThat(leave("'aanvullingGevraagd':'" + JUDGED + "'").status()).isEqualTo(201);

        assertThat(letter()).contains("Let op: dit besluit is te laat", "28 september 2026");
    }

    /** Only whether the municipality needs the homes is not answered, and that is hers to say. */
    @Test
    void anApplicationIsNotLeftAsideForWhatTheMunicipalityHasToAnswer() {
        path = post(
                        "beoordelaar",
                        "/beoordelingen",
                        Parkstad.text("01")
                                .replace("PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG")
                                .replaceFirst(",\\s*\"sluitAanOpGemeentelijkeBehoefte\": true", ""))
                .header("Location")
                .substring(Api.V1.length());
        CLOCK.today(LAST.plusDays(1));

        Answer refused = leave("'aanvullingGevraagd':'" + JUDGED + "'");

        assertThat(refused.places()).containsExactly("/besluit");
        assertThat(text(refused)).contains("komt van de gemeente.", "Awb 4:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AANHOUDEN", "POSITIEF"})
    void theTermBelongsToThisDecisionOnly(String other) {
        Answer answer = post("beoordelaar", path + "/besluiten", """
                { "besluit": "%s", "functie": "wethouder", "motivering": "De weg is hier veel te smal daarvoor.",
                  "aanvullingTot": "2026-08-31" }
                """.formatted(other));

        assertThat(answer.places()).containsExactly("/aanvullingTot");
    }

    private Answer leave(String members) {
        return post(
                "beoordelaar",
                path + "/besluiten",
                "{'besluit':'NIET_IN_BEHANDELING','functie':'teamleider',%s}"
                        .formatted(members)
                        .replace('\'', '"'));
    }

    private String letter() {
        return text(send("auditor", "GET", path + "/rapport", BodyPublishers.noBody(), "Accept", "text/html"));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static final class Moving extends Clock {

        private Instant now;

        Moving() {
            today(JUDGED);
        }

        void today(LocalDate day) {
            now = day.atTime(10, 0).atZone(CivilDay.HERE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
