package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProblemsTest extends RunningService {

    private static final byte[] TOO_BIG = new byte[1_500_000];

    @Test
    void withoutAnAccountThereIsNothing() {
        Answer answer = get(null, "/beoordelingen");

        isProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
    }

    @Test
    void aWrongPasswordIsRefused() {
        isProblem(get("auditor:fout", "/beoordelingen"), 401);
        isProblem(get("niemand:fout", "/beoordelingen"), 401);
        isProblem(send(null, "GET", "/beoordelingen", BodyPublishers.noBody(), "Authorization", "Basic !"), 401);
    }

    @Test
    void healthIsOpenAndNothingElseOfTheActuator() {
        assertThat(get(null, "/actuator/health").status()).isEqualTo(200);
        assertThat(get(null, "/actuator/env").status()).isEqualTo(404);
        assertThat(get("beheer", "/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void withoutTheRoleItIsForbidden() {
        isProblem(post("auditor", "/beoordelingen", GOOD), 403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        isProblem(get("beheer", "/nergens"), 404);
        isProblem(get("beheer", "/regelsets/"), 404);
        isProblem(get("beheer", "/beoordelingen/2026-999999"), 404);
        isProblem(get("beheer", "/beoordelingen/2026-999999/dossier"), 404);
        isProblem(get("beheer", "/beoordelingen/2026-999999/besluiten"), 404);
        isProblem(get("auditor", "/herhalingen/x"), 404);
        isProblem(get("beheer", "/wijken/WK99"), 404);
        isProblem(get("beheer", "/regelsets/sha256:0"), 404);
        isProblem(get("beheer", "/regelsets/sha256:0/bestanden/kader.yaml"), 404);
    }

    @Test
    void anotherMethodIsNotAllowed() {
        Answer answer = send("beheer", "DELETE", "/regelsets", BodyPublishers.noBody());

        isProblem(answer, 405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void anotherFormatIsNotAcceptable() {
        isProblem(send("beheer", "GET", "/regelsets", BodyPublishers.noBody(), "Accept", "text/html"), 406);
    }

    @Test
    void neitherIsTheListOfFilesInAnotherFormat() {
        String hash = get("beheer", "/regelsets/actief").json().path("hash").asString();

        isProblem(
                send(
                        "beheer",
                        "GET",
                        "/regelsets/" + hash + "/bestanden",
                        BodyPublishers.noBody(),
                        "Accept",
                        "text/html"),
                406);
        assertThat(send(
                                "beheer",
                                "GET",
                                "/regelsets/" + hash + "/bestanden/kader.yaml",
                                BodyPublishers.noBody(),
                                "Accept",
                                "text/html")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatTheServerDoesNotKnowItSaysSo() throws IOException {
        for (String request : new String[] {
            "CONNECT /api/v1/vragen HTTP/1.1\r\n",
            "CONNECT /inloggen HTTP/1.1\r\n",
            "POST /api/v1/beoordelingen HTTP/1.1\r\nTransfer-Encoding: anders\r\n",
            "POST /inloggen HTTP/1.1\r\nTransfer-Encoding: anders\r\n"
        }) {
            assertThat(raw(request + "Host: a\r\nConnection: close\r\n\r\n"))
                    .as(request)
                    .startsWith("HTTP/1.1 501")
                    .contains("\"title\":\"Niet ondersteund\"");
        }
    }

    @Test
    void aDossierIsJson() {
        isProblem(
                send(
                        "beoordelaar",
                        "POST",
                        "/beoordelingen",
                        BodyPublishers.ofString("zaak=1"),
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                415);
    }

    @Test
    void aBodyIsOneMegabyteAtMostAlsoWhenItDoesNotSayHowLongItIs() {
        isProblem(
                send(
                        "beoordelaar",
                        "POST",
                        "/beoordelingen",
                        BodyPublishers.ofByteArray(TOO_BIG),
                        "Content-Type",
                        "application/json"),
                413);
        isProblem(
                send(
                        "beoordelaar",
                        "POST",
                        "/beoordelingen",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_BIG)),
                        "Content-Type",
                        "application/json"),
                413);
    }

    @Test
    void aQueryThatCannotBeReadIsABadRequest() throws IOException {
        assertThat(raw("GET /api/v1/openapi.json?a=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "API-Version: ");
    }

    @Test
    void whatNeverReachesTheApplicationIsAProblemToo() throws IOException {
        String answer = raw("GET /api/v1/[|] HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "API-Version: ", "\"title\":\"Ongeldig verzoek\"")
                .doesNotContain("Tomcat", "<html", "Exception");
    }

    @Test
    void whoGuessesPasswordsHasToWait() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            get("beleid:gok" + i, "/regelsets");
        }

        Answer answer = get("beleid:gok", "/regelsets");

        isProblem(answer, 429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(get("beleid", "/regelsets").status()).isEqualTo(429);
        Thread.sleep(1100);
        assertThat(get("beleid", "/regelsets").status()).isEqualTo(200);
    }

    @Test
    void onlyListedSitesAreLetInByABrowser() {
        Answer listed = send(
                null,
                "OPTIONS",
                "/beoordelingen",
                BodyPublishers.noBody(),
                "Origin",
                "https://kaart.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.header("Access-Control-Allow-Origin")).isEqualTo("https://kaart.example");

        Answer stranger = send(
                null,
                "OPTIONS",
                "/beoordelingen",
                BodyPublishers.noBody(),
                "Origin",
                "https://elders.example",
                "Access-Control-Request-Method",
                "POST");
        isProblem(stranger, 403);
        assertThat(stranger.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        Answer answer = get("beheer", "/regelsets");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).isNotBlank();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).startsWith("urn:woonzorgtoets:probleem:");
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.json().path("instance").asString()).startsWith("/api/v1");
        assertThat(answer.json().toString()).doesNotContain("Exception", "nl.woonzorgtoets", "org.spring", "java.");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
