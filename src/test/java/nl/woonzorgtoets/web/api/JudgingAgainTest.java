package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class JudgingAgainTest extends RunningService {

    @Autowired
    private SqliteArchive archive;

    @Test
    void aCaseComesOutTheSameByItsOwnRegelset() {
        String nummer = post("beoordelaar", "/beoordelingen", GOOD)
                .json()
                .path("nummer")
                .asString();

        Answer answer = send("auditor", "POST", "/beoordelingen/" + nummer + "/herhalingen", BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("uitkomst").asString()).isEqualTo("GELIJK");
        assertThat(answer.json().path("verschillen").isEmpty()).isTrue();
    }

    @Test
    void manyCasesAreAJobThatIsNotedInTheArchive() throws InterruptedException {
        post("beoordelaar", "/beoordelingen", GOOD);

        Answer accepted = post("auditor", "/herhalingen", "{\"van\":\"2020-01-01\"}");

        assertThat(accepted.status()).isEqualTo(202);
        JsonNode job = finished(accepted.header("Location"));
        assertThat(job.path("totaal").asInt())
                .isPositive()
                .isEqualTo(job.path("gedaan").asInt());
        assertThat(job.path("perUitkomst").path("GELIJK").asInt())
                .isEqualTo(job.path("gedaan").asInt());
        String id = job.path("id").asString();
        assertThat(archive.entries(1)
                        .filter(entry -> entry.is(EntryKind.HERHALING))
                        .map(entry -> new String(entry.body(), StandardCharsets.UTF_8)))
                .anyMatch(body -> body.contains(id) && body.contains("\"door\":\"auditor\""));
    }

    @Test
    void everythingWrongWithTheRequestIsSaidAtOnce() {
        Answer answer = post("auditor", "/herhalingen", "{\"van\":\"2026-02-30\",\"to\":\"2026-01-01\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactlyInAnyOrder("/van", "/to");

        Answer unknown = post("auditor", "/herhalingen", "{\"regelset\":\"sha256:0\"}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.places()).containsExactly("/regelset");
    }

    private JsonNode finished(String location) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        JsonNode job;
        do {
            Thread.sleep(50);
            job = get("auditor", location.substring(Api.V1.length())).json();
        } while (!job.path("status").asString().equals("KLAAR") && Instant.now().isBefore(end));
        Thread.sleep(200);
        return job;
    }
}
