package nl.woonzorgtoets.web.ui.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A framework that judges, and in which requirements only exclude: that is told on every way in, and holds nothing back. */
class WhatMayBeWrongIsToldTest extends OpenPages {

    private static final String WARNING = "Geen enkele regel zegt wanneer een plan voldoet aan";

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void trees(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/regels-kapmeldingen");
    }

    @Test
    void onThePages() {
        Browser officer = signedIn("beleid");

        assertThat(officer.open("/").text()).contains("Om na te kijken", "Dit houdt niets tegen.", WARNING);
        assertThat(officer.open("/regels/bestand?pad=kader.yaml").text())
                .contains("Klopt", "Om na te kijken", "Regel 25", WARNING);
    }

    @Test
    void inTheApi() throws Exception {
        String who = Base64.getEncoder().encodeToString("beleid:geheim-beleid".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/regelsets/actief"))
                .header("Authorization", "Basic " + who)
                .build();

        String state = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        assertThat(state).contains("\"waarschuwingen\":[{\"bestand\":\"kader.yaml\"", WARNING, "\"afgewezen\":[]");
    }
}
