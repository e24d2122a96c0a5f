package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    """);

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

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
                        "Nummer van het raadsstuk",
                        "De raad vindt gemeenschap belangrijker.",
                        "Zeer goed");
        assertThat(page("/kader?gemeente=KERKRADE")).doesNotContain("De aanvulling van", "Zeer goed");
    }

    private CaseDocument judged(String text) throws Exception {
        return desk.assess(text.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
    }

    private String page(String path) {
        return signedIn("beoordelaar").open(path).text();
    }
}
