package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** From one case a letter for each reader; what was sent stays as it was. */
@TestPropertySource(
        properties = {"woonzorgtoets.regels=rules", "woonzorgtoets.contact.brief=team Wonen, telefoon 14 045"})
class SendingALetterTest extends RunningService {

    private String path;

    @BeforeEach
    void aCase() {
        path = post("beoordelaar", "/beoordelingen", Parkstad.text("08"))
                .header("Location")
                .substring(Api.V1.length());
    }

    @Test
    void eachReaderHasALetterOfHisOwn() {
        assertThat(letter("?lezer=initiatiefnemer")).contains("Wat kunt u doen?", "team Wonen, telefoon 14 045");
        assertThat(letter("?lezer=college")).contains("Wat er wordt gevraagd", "Ertegen");
        assertThat(letter("?lezer=openbaar"))
                .contains("Deze versie is voor iedereen")
                .doesNotContain("VOORBEELD-2026-08");
        assertThat(letter("?lezer=dossier")).isEqualTo(letter("")).contains("Alle regels die gelden");
    }

    @Test
    void aReaderThatIsNotThereIsNamed() {
        Answer answer = get("auditor", path + "/rapport?lezer=krant");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(text(answer)).contains("initiatiefnemer, college");
        assertThat(post("beoordelaar", path + "/brieven", "{\"lezer\":\"krant\"}")
                        .places())
                .containsExactly("/lezer");
        assertThat(post("beoordelaar", path + "/brieven", "{}").places()).containsExactly("/lezer");
    }

    @Test
    void whatWasSentReadsAsItWasSentAlsoAfterADecision() {
        Answer sent = post("beoordelaar", path + "/brieven", "{\"lezer\":\"initiatiefnemer\"}");
        assertThat(sent.status()).isEqualTo(201);
        byte[] first = get("auditor", path + "/brieven/1").body();
        assertThat(new String(first, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

        post(
                "beoordelaar",
                path + "/besluiten",
                "{\"besluit\":\"AANHOUDEN\",\"functie\":\"wethouder\","
                        + "\"motivering\":\"Wij praten eerst met de school ernaast.\"}");
        post("beoordelaar", path + "/brieven", "{\"lezer\":\"initiatiefnemer\"}");

        assertThat(get("auditor", path + "/brieven/1").body()).isEqualTo(first);
        assertThat(get("auditor", path + "/brieven/2").body()).isNotEqualTo(first);
        JsonNode letters = get("auditor", path + "/brieven").json().path("brieven");
        assertThat(letters.size()).isEqualTo(2);
        assertThat(letters.at("/1/lezer").asString()).isEqualTo("initiatiefnemer");
        assertThat(get("auditor", path + "/brieven/3").status()).isEqualTo(404);
    }

    private String letter(String reader) {
        return text(send("auditor", "GET", path + "/rapport" + reader, BodyPublishers.noBody(), "Accept", "text/html"));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
