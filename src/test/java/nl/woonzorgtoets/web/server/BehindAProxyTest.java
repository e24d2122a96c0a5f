package nl.woonzorgtoets.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An installation with an https address, behind a proxy that it knows. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"woonzorgtoets.adres=https://toets.example", "woonzorgtoets.proxies=10.0.0.5, 127.0.0.1"})
class BehindAProxyTest extends OpenPages {

    @Value("${local.server.port}")
    private int port;

    @Test
    void everyCookieGoesOverHttpsOnlyAndToThisHostOnly() throws IOException {
        assertThat(get("/", "X-Forwarded-Proto: https"))
                .containsPattern("Set-Cookie: __Host-sessie=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(get("/inloggen", "X-Forwarded-Proto: https"))
                .containsPattern("Set-Cookie: __Host-formulier=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax")
                .contains("Strict-Transport-Security: ");
    }

    @Test
    void theNameThatAVisitorGivesThisComputerLeadsNowhere() throws IOException {
        assertThat(get("/", "Host: evil.example"))
                .contains("Location: /inloggen")
                .doesNotContain("evil");
    }

    @Test
    void whoGuessesThereDoesNotHinderWhoSignsInElsewhere() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThat(guess("203.0.113.1", "mis")).startsWith("HTTP/1.1 401");
        }

        assertThat(guess("203.0.113.1", "mis")).startsWith("HTTP/1.1 429");
        assertThat(guess("203.0.113.2", "geheim-auditor")).startsWith("HTTP/1.1 200");
    }

    private String guess(String address, String password) throws IOException {
        String account = Base64.getEncoder().encodeToString(("auditor:" + password).getBytes(StandardCharsets.UTF_8));
        return get("/api/v1/kaders", "X-Forwarded-For: " + address, "Authorization: Basic " + account);
    }

    private String get(String path, String... heads) throws IOException {
        String host = String.join("\r\n", heads).contains("Host: ") ? "" : "Host: toets.example\r\n";
        String request =
                "GET " + path + " HTTP/1.1\r\n" + host + "Accept: text/html, application/json\r\nConnection: close\r\n"
                        + String.join("\r\n", heads) + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
