package nl.woonzorgtoets.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real port, with a small regelset of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "woonzorgtoets.regels=src/test/resources/nl/woonzorgtoets/web/regels")
abstract class RunningService {

    static final String GOOD = """
            { "zaak": { "zaaknummer": "Z-1", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
              "locatie": { "wijkcode": "WK02" }, "zorg": { "geregeld": true } }
            """;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("woonzorgtoets-test");
        registry.add("woonzorgtoets.data", data::toString);
        for (String account : new String[] {"beoordelaar", "beleid", "auditor", "beheer"}) {
            registry.add("woonzorgtoets.wachtwoord." + account, () -> "geheim-" + account);
        }
        registry.add("woonzorgtoets.cors", () -> "https://kaart.example");
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    Answer get(String account, String path) {
        return send(request(account, path).GET());
    }

    Answer post(String account, String path, String json, String... headers) {
        HttpRequest.Builder request = request(account, path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    Answer send(String account, String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(account, path).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** @param account null: nobody in particular */
    private HttpRequest.Builder request(String account, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port() + (path.startsWith("/actuator") ? "" : "/api/v1") + path));
        if (account != null) {
            String credentials = account.contains(":") ? account : account + ":geheim-" + account;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Pointer or parameter of each error. */
        Iterable<String> places() {
            return json().path("fouten")
                    .valueStream()
                    .map(fout ->
                            fout.path("pointer").asString(fout.path("parameter").asString("")))
                    .toList();
        }
    }
}
