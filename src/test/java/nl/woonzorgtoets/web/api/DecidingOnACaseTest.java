package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecidingOnACaseTest extends RunningService {

    private String path;

    @BeforeEach
    void aPositiveCase() {
        path = "/beoordelingen/"
                + post("beoordelaar", "/beoordelingen", GOOD)
                        .json()
                        .path("nummer")
                        .asString() + "/besluiten";
    }

    @Test
    void aDecisionIsKeptWithWhoTookIt() {
        Answer answer = post("beoordelaar", path, "{\"besluit\":\"POSITIEF\",\"functie\":\"beleidsmedewerker\"}");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode kept = get("auditor", path).json().path("besluiten");
        assertThat(kept.size()).isEqualTo(1);
        assertThat(kept.path(0).path("door").asString()).isEqualTo("beoordelaar");
        assertThat(kept.path(0).path("functie").asString()).isEqualTo("beleidsmedewerker");
    }

    @Test
    void whoDepartsFromTheOordeelSaysWhy() {
        Answer silent = post("beoordelaar", path, "{\"besluit\":\"NEGATIEF\",\"functie\":\"wethouder\"}");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.places()).containsExactly("/motivering");

        Answer argued = post(
                "beoordelaar",
                path,
                "{\"besluit\":\"NEGATIEF\",\"functie\":\"wethouder\",\"motivering\":\"De weg is te smal.\"}");
        assertThat(argued.status()).isEqualTo(201);
    }

    @Test
    void whatShowsNothingIsNoReasonAndNoFunction() {
        for (String nothing : new String[] {" ", "\u00a0", "\u2007\u3000", "\u200b\u00a0"}) {
            Answer answer = post(
                    "beoordelaar",
                    path,
                    "{\"besluit\":\"NEGATIEF\",\"functie\":\"%1$s\",\"motivering\":\"%1$s\"}".formatted(nothing));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.places()).containsExactlyInAnyOrder("/functie", "/motivering");
        }
    }

    @Test
    void everythingWrongWithADecisionIsSaidAtOnce() {
        Answer answer = post("beoordelaar", path, "{\"besluit\":\"ONVOLLEDIG\",\"functi\":\"x\",\"motivering\":7}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactlyInAnyOrder("/besluit", "/functi", "/functie", "/motivering");
    }

    @Test
    void aDecisionIsOneObject() {
        for (String body :
                new String[] {"", "[]", "{", "{} {}", "{\"besluit\":\"POSITIEF\",\"besluit\":\"NEGATIEF\"}"}) {
            assertThat(post("beoordelaar", path, body).status()).isEqualTo(400);
        }
        assertThat(get("auditor", path).json().path("besluiten").size()).isZero();
    }
}
