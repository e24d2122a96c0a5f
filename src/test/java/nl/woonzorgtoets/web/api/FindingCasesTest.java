package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FindingCasesTest extends RunningService {

    @Test
    void casesAreFoundByWhatTheyAreAbout() {
        String nummer = judged("ZOEK-1", "WK01");
        judged("ZOEK-1", "WK02");

        JsonNode found = get("beleid", "/beoordelingen?zaaknummer=ZOEK-1&wijkcode=WK01&gemeente=NOORD&regel=1.1-2")
                .json();

        assertThat(found.path("totaal").asInt()).isEqualTo(1);
        assertThat(found.path("beoordelingen").path(0).path("nummer").asString())
                .isEqualTo(nummer);
    }

    @Test
    void casesSayWhichKindsOfCautionsTheyHaveAndAreFoundByThem() {
        judged("STIL", "WK01");

        JsonNode without = get("beleid", "/beoordelingen?zaaknummer=STIL&kanttekening=ZONDER")
                .json();

        assertThat(without.at("/beoordelingen/0/kanttekeningsoorten").isArray()).isTrue();
        assertThat(without.at("/beoordelingen/0/kanttekeningsoorten")).isEmpty();
        for (String other : new String[] {"MET", "NIET_VASTGELEGD", "OUD_CIJFER"}) {
            assertThat(get("beleid", "/beoordelingen?zaaknummer=STIL&kanttekening=" + other)
                            .json()
                            .path("totaal")
                            .asInt())
                    .as(other)
                    .isZero();
        }
        assertThat(get("beleid", "/beoordelingen?kanttekening=OUD_CIJFERS")
                        .json()
                        .toString())
                .contains("\"suggestie\":\"OUD_CIJFER\"");
    }

    @Test
    void everyAnswerNamesTheFramework() {
        String nummer = judged("KADER", "WK01");

        JsonNode regelset = get("beleid", "/regelsets/actief").json();
        JsonNode again =
                post("auditor", "/beoordelingen/" + nummer + "/herhalingen", "").json();

        assertThat(get("beleid", "/beoordelingen/" + nummer)
                        .json()
                        .path("kader")
                        .asString())
                .isEqualTo("parkstad");
        assertThat(get("beleid", "/beoordelingen?zaaknummer=KADER")
                        .json()
                        .at("/beoordelingen/0/kader")
                        .asString())
                .isEqualTo("parkstad");
        assertThat(again.path("kader").asString()).isEqualTo("parkstad");
        assertThat(regelset.path("kader").asString()).isEqualTo("parkstad");
        assertThat(get("beleid", "/regelsets/" + regelset.path("hash").asString())
                        .json()
                        .path("kader")
                        .asString())
                .isEqualTo("parkstad");
    }

    @Test
    void pagesLinkToEachOther() {
        judged("BLADER", "WK01");
        judged("BLADER", "WK02");
        judged("BLADER", "WK01");

        JsonNode second = get("auditor", "/beoordelingen?zaaknummer=BLADER&aantal=1&pagina=2")
                .json();

        assertThat(second.path("totaal").asInt()).isEqualTo(3);
        assertThat(second.path("beoordelingen").size()).isEqualTo(1);
        String next = second.path("_links").path("next").path("href").asString();
        assertThat(next).isEqualTo("/api/v1/beoordelingen?zaaknummer=BLADER&pagina=3&aantal=1");
        assertThat(get("auditor", next.substring("/api/v1".length()))
                        .json()
                        .path("_links")
                        .has("next"))
                .isFalse();
    }

    @Test
    void aPeriodHasBothEndsIncluded() {
        judged("PERIODE", "WK01");

        assertThat(get("beheer", "/beoordelingen?zaaknummer=PERIODE&van=2020-01-01&tot=2020-12-31")
                        .json()
                        .path("totaal")
                        .asInt())
                .isZero();
        assertThat(get("beheer", "/beoordelingen?zaaknummer=PERIODE&van=2020-01-01")
                        .json()
                        .path("totaal")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void everythingWrongWithAQueryIsSaidAtOnce() {
        Answer answer = get("beleid", "/beoordelingen?oordeel=POSITEF&van=2026-02-30&pagina=0&aantal=101");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactlyInAnyOrder("oordeel", "van", "pagina", "aantal");
        assertThat(answer.json().toString()).contains("\"suggestie\":\"POSITIEF\"");
    }

    @Test
    void aParameterThatDoesNotExistIsNotPassedOver() {
        Answer answer = get("beleid", "/beoordelingen?oordel=POSITIEF");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("oordel");
        assertThat(answer.json().toString()).contains("\"suggestie\":\"oordeel\"");
    }

    @Test
    void aMisspeltValueIsAMistakeAndNotAnEmptyAnswer() {
        Answer cases = get("beleid", "/beoordelingen?gemeente=noordd&wijkcode=WK99&regel=1.1-9&regelset=sha256:0");
        Answer wijken = get("beleid", "/wijken?gemeente=noord");

        assertThat(cases.status()).isEqualTo(400);
        assertThat(cases.places()).containsExactlyInAnyOrder("gemeente", "wijkcode", "regel", "regelset");
        assertThat(cases.json().toString()).contains("\"suggestie\":\"NOORD\"");
        assertThat(wijken.status()).isEqualTo(400);
        assertThat(wijken.json().toString()).contains("\"suggestie\":\"NOORD\"");
    }

    @Test
    void aQuestionThatContradictsItselfIsAMistake() {
        Answer answer = get("beleid", "/beoordelingen?van=2026-07-02&tot=2026-07-01&besluit=GEEN&besloten=true");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactlyInAnyOrder("tot", "besluit");
    }

    private String judged(String zaaknummer, String wijkcode) {
        return post(
                        "beoordelaar",
                        "/beoordelingen",
                        GOOD.replace("Z-1", zaaknummer).replace("WK02", wijkcode))
                .json()
                .path("nummer")
                .asString();
    }
}
