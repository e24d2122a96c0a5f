package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class JudgingADossierTest extends RunningService {

    @Autowired
    private SqliteArchive archive;

    @Test
    void aNumberThatIsNearlyThatOfAnEarlierCaseIsToldAndCountsAllTheSame() {
        post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "BIJNA-2026-7"));

        Answer same = post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "bijna 2026 7"));
        Answer nearly = post("beoordelaar", "/beoordelingen", GOOD.replace("Z-1", "BIJNA-2026-07"));

        assertThat(same.json().has("aandachtspunten")).isFalse();
        assertThat(nearly.status()).isEqualTo(201);
        assertThat(nearly.json().path("aandachtspunten").path(0).path("veld").asString())
                .isEqualTo("/zaak/zaaknummer");
        assertThat(nearly.json().path("aandachtspunten").path(0).path("melding").asString())
                .contains("Er is al een zaak met het nummer ‘bijna 2026 7’");
    }

    @Test
    void theAnswerIsTheAssessmentAsItIsArchived() {
        Answer answer = post("beoordelaar", "/beoordelingen", GOOD);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("oordeel").asString()).isEqualTo("POSITIEF");
        String nummer = answer.json().path("nummer").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/beoordelingen/" + nummer);
        assertThat(answer.header("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(get("auditor", "/beoordelingen/" + nummer).body()).isEqualTo(answer.body());
    }

    @Test
    void whoAsksForLessGetsLess() {
        Answer kept = post("beoordelaar", "/beoordelingen?velden=nummer,oordeel,aspecten.id", GOOD);
        String nummer = kept.json().path("nummer").asString();

        assertThat(kept.json().propertyNames()).containsExactly("nummer", "oordeel", "aspecten");
        assertThat(kept.json().path("aspecten").path(0).propertyNames()).containsExactly("id");
        assertThat(get("auditor", "/beoordelingen/" + nummer + "?velden=nummer,oordeel,aspecten.id")
                        .body())
                .isEqualTo(kept.body());
        assertThat(post("beoordelaar", "/proefbeoordelingen?velden=oordeel", GOOD)
                        .body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"oordeel\":\"POSITIEF\"}");
    }

    @Test
    void aFieldThatTheAnswerDoesNotHaveIsRefusedBeforeAnythingIsKept() {
        long before = archive.lastSeq();

        Answer refused = post("beoordelaar", "/beoordelingen?velden=oordel,bevindingen.regels,score.nu,", GOOD);

        assertThat(refused.status()).isEqualTo(400);
        JsonNode fouten = refused.json().path("fouten");
        assertThat(fouten)
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.path("parameter").asString()).isEqualTo("velden"));
        assertThat(fouten.path(0).path("melding").asString()).contains("‘oordel’");
        assertThat(fouten.path(0).path("suggestie").asString()).isEqualTo("oordeel");
        assertThat(fouten.path(1).path("suggestie").asString()).isEqualTo("bevindingen.regel");
        assertThat(archive.lastSeq()).isEqualTo(before);
    }

    @Test
    void theDossierComesBackToTheByte() {
        String odd = GOOD.replace("{ \"zaak\"", "{   \t\"zaak\"").replace("Z-1", "Z-\\u0031");
        String nummer =
                post("beoordelaar", "/beoordelingen", odd).json().path("nummer").asString();

        assertThat(get("beleid", "/beoordelingen/" + nummer + "/dossier").body())
                .isEqualTo(odd.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameKeyGivesTheSameCase() {
        Answer first = post("beoordelaar", "/beoordelingen", GOOD, "Idempotency-Key", "sleutel-1");
        Answer again = post("beoordelaar", "/beoordelingen", GOOD, "Idempotency-Key", "sleutel-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aKeyIsForOneDossier() {
        post("beoordelaar", "/beoordelingen", GOOD, "Idempotency-Key", "sleutel-2");

        Answer other =
                post("beoordelaar", "/beoordelingen", GOOD.replace("WK02", "WK01"), "Idempotency-Key", "sleutel-2");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("detail").asString()).contains("sleutel-2");
    }

    @Test
    void aKeyIsShortAndPlain() {
        Answer answer = post("beoordelaar", "/beoordelingen", GOOD, "Idempotency-Key", "een sleutel");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("Idempotency-Key");
    }

    @Test
    void aTrialIsNotKept() {
        long before = kept();

        Answer answer = post("beleid", "/proefbeoordelingen", GOOD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("oordeel").asString()).isEqualTo("POSITIEF");
        assertThat(answer.json().has("nummer")).isFalse();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void everythingWrongWithADossierIsSaidAtOnceAndNothingIsKept() {
        long before = kept();

        Answer answer = post(
                "beoordelaar",
                "/beoordelingen",
                GOOD.replace("NOORD", "NORD")
                        .replace("2026-07-01", "2026-02-30")
                        .replace("true", "\"ja\""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.places()).contains("/zaak/gemeente", "/zaak/peildatum", "/zorg/geregeld");
        assertThat(answer.json().path("fouten").path(0).path("suggestie").asString())
                .isEqualTo("NOORD");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void noBodyAtAllIsAnEmptyDossier() {
        assertThat(post("beoordelaar", "/beoordelingen", "").status()).isEqualTo(400);
    }

    private long kept() {
        return archive.search(CaseFilter.ALL, 0, 1).total();
    }
}
