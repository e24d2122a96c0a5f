package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Laag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Heerlen asks more than the framework of the region: that counts in Heerlen alone, and everybody can see that it did. */
class AnAdditionToTheFrameworkTest extends OpenPages {

    private static final Map<String, String> HEERLEN = Map.of(
            "laag.yaml", """
                    voor: HEERLEN
                    grond: De raad van Heerlen besloot op 1 oktober 2026 meer te vragen.
                    vervallen: { 6.11-1: De raad weegt dit niet. }
                    """,
            "kader.yaml", """
                    criteria: { gemeenschap: { gewicht: 30, grond: De raad vindt gemeenschap belangrijker. } }
                    grond: De raad wil alleen de beste plannen.
                    klassen:
                      - { vanaf: 10.00, oordeel: POSITIEF, naam: Zeer goed }
                      - { vanaf: 5.00, oordeel: POSITIEF_ONDER_VOORWAARDEN, naam: Positief onder voorwaarden }
                      - { vanaf: 0.00, oordeel: NEGATIEF_IN_BEGINSEL, naam: Negatief in beginsel }
                    """,
            "vragen.yaml", """
                    dossier:
                      zaak:
                        velden:
                          raadsnummer: { label: Nummer van het raadsstuk, soort: geheel, grond: De raad vraagt dit. }
                    """,
            "drempels.yaml", """
                    gemeente: HEERLEN
                    drempels:
                      draagkracht.modus:
                        waarden: [{ vanaf: 2024-01-01, waarde: BEIDE_ONDER, bron: visie:5.3, opmerking: Nagelezen. }]
                      raadsnummer.eerste:
                        label: Het eerste nummer
                        soort: geheel
                        bron: visie:5.3
                        waarden: [{ vanaf: 2024-01-01, waarde: 1 }]
                    """);

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void withHeerlen(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("woonzorgtoets-aanvulling");
        for (var file : Parkstad.rulebook().files().contents().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        for (var file : HEERLEN.entrySet()) {
            Files.writeString(folder.resolve("gemeenten/heerlen/" + file.getKey()), file.getValue());
        }
        registry.add("woonzorgtoets.regels", folder::toString);
    }

    @Test
    void theVerdictIsThatOfTheGemeenteAndSaysSo() throws Exception {
        CaseDocument heerlen = judged(Parkstad.text("10"));
        CaseDocument simpelveld = judged(Parkstad.text("01"));

        assertThat(heerlen.assessment().oordeel().code()).isEqualTo("POSITIEF_ONDER_VOORWAARDEN");
        assertThat(heerlen.assessment().evidence().laag()).isEqualTo(new Laag("HEERLEN", "Heerlen"));
        assertThat(Beoordeling.of(heerlen).json()).contains("\"laag\":{\"code\":\"HEERLEN\",\"naam\":\"Heerlen\"}");
        assertThat(simpelveld.assessment().oordeel().code()).isEqualTo("POSITIEF");
        assertThat(Beoordeling.of(simpelveld).json()).doesNotContain("\"laag\"");
        assertThat(page("/beoordelingen/" + heerlen.nummer())).contains("Aanvulling op het kader Heerlen");
        assertThat(page("/beoordelingen/" + heerlen.nummer() + "/rapport"))
                .contains("Hierbij gold de aanvulling van Heerlen.");
        assertThat(page("/beoordelingen/" + simpelveld.nummer() + "/rapport")).doesNotContain("de aanvulling van");
    }

    @Test
    void itsOwnQuestionIsAskedThereAndAReplayIsEqual() throws Exception {
        // Given a case that answers what only Heerlen asks
        String text = Parkstad.text("10").replaceFirst("\"gemeente\"", "\"raadsnummer\": 12, \"gemeente\"");
        String nummer = judged(text).nummer();

        // When it is judged again
        Replayer replayer = new Replayer(hash -> shelf.find(hash).orElse(null));

        // Then nothing differs
        assertThat(replayer.replay(nummer, archive.find(nummer).orElseThrow().bytes())
                        .uitkomst())
                .isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void thePageOfTheFrameworkTellsWhatDiffers() {
        assertThat(page("/kader?gemeente=HEERLEN"))
                .contains(
                        "De aanvulling van Heerlen",
                        "van 25 naar 30",
                        "Drempel ‘Wanneer mag een wijk geen extra woningen voor kwetsbare groepen krijgen?’ is gewijzigd.",
                        "paragraaf 5.3 (Fair share en veerkrachtig mixen). Nagelezen.",
                        "Drempel ‘Het eerste nummer’ is nieuw.",
                        "Nummer van het raadsstuk",
                        "De raad vindt gemeenschap belangrijker.",
                        "Zeer goed");
        assertThat(page("/kader?gemeente=KERKRADE")).doesNotContain("De aanvulling van", "Zeer goed");
    }

    @Test
    void machinesAreToldItsQuestions() throws Exception {
        assertThat(api("/vragen?gemeente=HEERLEN", null)).contains("Nummer van het raadsstuk");
        assertThat(api("/vragen?gemeente=SIMPELVELD", null)).doesNotContain("Nummer van het raadsstuk");
        assertThat(api("/vragen", null)).doesNotContain("Nummer van het raadsstuk");
        assertThat(api("/vragen?gemeente=HERLEN", null)).contains("Dit is in het kader niet bekend.", "HEERLEN");
        assertThat(api("/kaders", null)).contains("\"aanvullingen\":[{\"code\":\"HEERLEN\",\"naam\":\"Heerlen\"}]");
        assertThat(api("/openapi.json", null)).contains("anyOf", "Dossier, met de aanvulling van Heerlen");
    }

    @Test
    void whoAnswersItsQuestionElsewhereIsToldWhoseItIs() throws Exception {
        String text = Parkstad.text("01").replaceFirst("\"gemeente\"", "\"raadsnummer\": 12, \"gemeente\"");

        assertThat(api("/proefbeoordelingen", text))
                .contains("\"status\":400", "/zaak/raadsnummer")
                .contains("Deze vraag hoort bij de aanvulling van Heerlen en wordt hier niet gesteld.");
    }

    @Test
    void theFormAsksItThereAlone() {
        assertThat(signedIn("beoordelaar")
                        .send("/voorbeelden/10-passart-beperking")
                        .text())
                .contains("Nummer van het raadsstuk");
        assertThat(signedIn("beoordelaar")
                        .send("/voorbeelden/01-hof-achter-de-kerk")
                        .text())
                .doesNotContain("Nummer van het raadsstuk");
    }

    private String api(String path, String body) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString("beoordelaar:geheim-beoordelaar".getBytes(StandardCharsets.UTF_8));
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials);
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    private CaseDocument judged(String text) throws Exception {
        return desk.assess(text.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
    }

    private String page(String path) {
        return signedIn("beoordelaar").open(path).text();
    }
}
