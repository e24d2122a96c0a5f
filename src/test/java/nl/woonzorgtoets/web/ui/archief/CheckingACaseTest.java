package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFolder;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.cli.Cli;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class CheckingACaseTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @Autowired
    private RulebookShelf shelf;

    @TempDir
    Path temp;

    private String nummer;

    @BeforeEach
    void aCaseThatWasDecided() {
        nummer = Cases.judged(desk, "03", "CONTROLE");
        Cases.decided(archive, nummer, "NEGATIEF_IN_BEGINSEL", "Volgt het oordeel.");
    }

    @Test
    void thePageOfTheCaseSaysWhereItStandsInTheChainAndWhichEntriesAreAboutIt() {
        var trail = archive.audit().trail(nummer).orElseThrow();

        Page page = signedIn("auditor").open("/beoordelingen/" + nummer);

        assertThat(page.text())
                .contains(
                        "volgnummer " + trail.entry().seq(),
                        trail.entry().link(),
                        trail.entry().prev(),
                        trail.entry().commitment(),
                        trail.entry().salt(),
                        "Stukken over deze zaak",
                        "besluit");
        assertThat(signedIn("beoordelaar").open("/beoordelingen/" + nummer).text())
                .doesNotContain("Plaats in de keten", "Herhaal nu");
    }

    @Test
    void judgedAgainItIsTheSameAndThatIsNotedAndReadBackLater() {
        Browser browser = signedIn("auditor");
        browser.open("/beoordelingen/" + nummer);

        Page page = browser.send("/archief/zaken/" + nummer + "/herhalingen");

        assertThat(page.text()).contains("Opnieuw beoordeeld met de eigen regelset", "Gelijk");
        Matcher link = Pattern.compile("/archief/herhalingen/[0-9a-f-]{36}").matcher(page.html());
        assertThat(link.find()).isTrue();
        assertThat(browser.open(link.group()).text()).contains("Zaak", nummer, "1 van de 1 zaken", "Klaar");
    }

    @Test
    void byAnotherRegelsetWhatDiffersIsSaidInWordsWithThePlaceThenAndNow() {
        RuleFiles milder = milder();
        Browser browser = signedIn("auditor");
        browser.open("/beoordelingen/" + nummer);

        Page page = browser.send("/archief/zaken/" + nummer + "/herhalingen", "met", milder.hash());

        assertThat(page.text())
                .contains(
                        "Opnieuw beoordeeld met een andere regelset",
                        "Ander oordeel",
                        "Oordeel: van ‘Negatief in beginsel’ naar ‘Positief onder voorwaarden’.",
                        "Regels die niet meer gelden Regel 5.3-1 Wijk ligt op SES-WOA en op de Leefbaarometer onder het gemiddelde.",
                        "Elk verschil in het stuk:")
                .containsPattern("Het oordeel /oordeel +Negatief in beginsel +Positief onder voorwaarden");
    }

    @Test
    void amongManyCasesThoseWithAnotherVerdictAreCountedComeFirstAndCanBeLaidBesideWhatWas() throws Exception {
        RuleFiles milder = milder();
        String other = Cases.judged(desk, "01", "OMSLAG");
        String flips = Cases.judged(desk, "03", "OMSLAG");
        Browser browser = signedIn("auditor");
        browser.open("/archief/herhalingen?zoek=OMSLAG");

        Page job = browser.send("/archief/herhalingen", "zoek", "OMSLAG", "met", milder.hash());
        for (int i = 0; i < 200 && job.html().contains("hx-get"); i++) {
            Thread.sleep(100);
            job = browser.open(job.path());
        }

        assertThat(job.text())
                .contains("1 zaak krijgt een ander oordeel", "Negatief in beginsel Positief onder voorwaarden 1")
                .containsPattern(flips + " +Ander oordeel +Negatief in beginsel werd +Positief onder voorwaarden");
        String link = "/archief/zaken/" + flips + "/vergelijking?met=" + milder.hash();
        assertThat(job.html()).contains("href=\"" + link + "\"");
        long before = archive.lastSeq();
        assertThat(browser.open(link).text())
                .contains("Toen Negatief in beginsel", "Nu Positief onder voorwaarden", "Wat er anders is");
        assertThat(browser.open("/archief/zaken/" + other + "/vergelijking").text())
                .contains("De uitkomst is dezelfde als toen.", "Niets.");
        assertThat(archive.lastSeq()).isEqualTo(before);
        assertThat(signedIn("beleid").open(link).status()).isEqualTo(403);

        ReplayJobs restarted = new ReplayJobs(archive, null, java.time.Clock.systemUTC());
        assertThat(restarted
                        .progress(job.path().substring(job.path().lastIndexOf('/') + 1))
                        .orElseThrow()
                        .verschillen())
                .as("what the archive keeps names the case that flipped, and not what differs")
                .first()
                .satisfies(it -> {
                    assertThat(it.nummer()).isEqualTo(flips);
                    assertThat(it.verschillen()).isEmpty();
                });
        restarted.close();
    }

    private RuleFiles milder() {
        Map<String, byte[]> files =
                new TreeMap<>(shelf.active().rulebook().files().contents());
        String thresholds = new String(files.get("drempels.yaml"), StandardCharsets.UTF_8);
        files.put(
                "drempels.yaml",
                thresholds
                        .replace(
                                "vanaf: 2024-01-01, waarde: 0, bron: cbs-ses-woa",
                                "vanaf: 2024-01-01, waarde: -1, bron: cbs-ses-woa")
                        .getBytes(StandardCharsets.UTF_8));
        RuleFiles milder = new RuleFiles(files);
        archive.keepRules("parkstad", milder);
        return milder;
    }

    @Test
    void theArchivedBytesComeExactlyAsTheyWereHashed() {
        Browser browser = signedIn("auditor");

        Page page = browser.open("/archief/zaken/" + nummer + "/stuk.json");

        assertThat(page.html().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(archive.find(nummer).orElseThrow().body());
        assertThat(page.header("Content-Disposition")).contains("zaak-" + nummer + ".json");
    }

    @Test
    void anExportStandsOnItsOwnIsReplayedByTheCommandLineAndIsNotedInTheArchive() throws IOException {
        Browser browser = signedIn("auditor");
        browser.open("/beoordelingen/" + nummer);

        Path folder = unzipped(browser.download("/archief/export", "nummer", nummer));

        assertThat(CaseFolder.read(folder).problems()).isEmpty();
        assertThat(folder).isDirectoryContaining(it -> it.endsWith("LEESMIJ.md"));
        assertThat(folder).isDirectoryContaining(it -> it.endsWith("controleer.pl"));
        assertThat(Files.readString(folder.resolve("herkomst.json")))
                .contains("\"door\":\"auditor\"", "\"selectie\":{\"nummer\":\"" + nummer + "\"}");
        assertThat(Files.readString(folder.resolve("overzicht.txt"))).contains("\tCONTROLE\tparkstad\t", "\tHEERLEN\t");
        assertThat(Cli.run("herhaal", folder.toString())).isZero();
        assertThat(archive.entries(1)
                        .filter(entry -> entry.is(EntryKind.EXPORT))
                        .map(entry -> new String(entry.body(), StandardCharsets.UTF_8)))
                .anyMatch(body -> body.contains("\"door\":\"auditor\"") && body.contains(nummer));
    }

    @Test
    void aSelectionIsExportedWithAllItsCasesAndTamperingWithItIsFound() throws IOException {
        String other = Cases.judged(desk, "01", "CONTROLE");
        Browser browser = signedIn("beheer");
        browser.open("/archief?zoek=CONTROLE");

        Path folder = unzipped(browser.download("/archief/export", "zoek", "CONTROLE"));
        Path lines = folder.resolve("archief.jsonl");

        assertThat(Files.readString(lines)).contains(nummer, other);
        assertThat(Cli.run("herhaal", folder.toString())).isZero();
        Files.writeString(lines, Files.readString(lines).replace("NEGATIEF_IN_BEGINSEL", "POSITIEF"));
        assertThat(CaseFolder.read(folder).problems()).isNotEmpty();
        assertThat(Cli.run("herhaal", folder.toString())).isEqualTo(1);
    }

    private Path unzipped(byte[] zip) throws IOException {
        Path root = null;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = temp.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
                root = temp.resolve(Path.of(entry.getName()).getName(0));
            }
        }
        return root;
    }
}
