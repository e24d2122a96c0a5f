package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.cli.Cli;
import nl.woonzorgtoets.insight.BorderWatch;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Plans for housing are judged now; terraces were judged by a framework of another field. */
class TwoFrameworksInOneArchiveTest extends OpenPages {

    /** An installation of its own: lists elsewhere know one framework. */
    @DynamicPropertySource
    static void alone(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "rules");
    }

    @Autowired
    private BorderWatch watch;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @TempDir
    Path temp;

    private RuleFiles terraces;
    private String plan;
    private String terrace;

    @BeforeEach
    void onePlanAndOneTerrace() throws Exception {
        plan = Cases.judged(desk, "01", "TWEE-10");
        terraces = RuleFiles.read(Path.of("src/test/resources/regels-terrassen"));
        terrace = judged(terraces, """
                { "zaak": { "zaaknummer": "TWEE-2-CAFÉ", "peildatum": "2026-02-01" },
                  "terras": { "straat": "HAVEN", "verwarmd": true } }
                """);
    }

    private String judged(RuleFiles rules, String dossier) throws Exception {
        RulebookShelf shelf = new RulebookShelf(archive::rules);
        shelf.activate(RulebookReader.read(rules), Clock.systemUTC().instant());
        return new AssessmentDesk(shelf, archive, Clock.systemUTC())
                .assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
    }

    @Test
    void eachIsFoundByItsOwnAnswersAndListedInTheWordsOfItsOwnRegelset() {
        Page street = signedIn("auditor").open("/archief?straat=HAVEN");
        Page framework = signedIn("auditor").open("/archief?kader=terrassen&zoek=twee-2-cafe");
        Page all = signedIn("auditor").open("/archief?zoek=TWEE&volgorde=ZAAKNUMMER");

        assertThat(street.text())
                .contains(terrace, "Haven", "Nog niet te zeggen")
                .doesNotContain(plan);
        assertThat(framework.text()).contains(terrace).doesNotContain(plan);
        assertThat(all.text()).containsSubsequence("TWEE-2-CAFÉ", "TWEE-10").contains("Positief");
    }

    @Test
    void peopleDecideInTheWordsOfTheFrameworkOfTheCase() {
        Page form = signedIn("beoordelaar").open("/beoordelingen/" + terrace);

        assertThat(form.text()).contains("Vergund", "Geweigerd").doesNotContain("Positief");
    }

    @Test
    void aSpreadsheetHasTheColumnsOfBoth() {
        watch.catchUp();

        String csv = signedIn("auditor").open("/archief/zaken.csv?zoek=TWEE").html();

        assertThat(csv.lines().findFirst().orElseThrow()).contains(";Gemeente;Wijk;", ";Straat;");
        assertThat(csv.lines()).anyMatch(it -> it.contains(terrace) && it.endsWith(";HAVEN;terrassen;geen;nee;"));
    }

    @Test
    void bothAreExportedAndReplayedAndTheirEntriesNameTheirFramework() throws Exception {
        Path folder = temp.resolve("uit");
        CaseFiles.exportCases(archive, List.of(plan, terrace), folder, ExportedSecrets.withheld());

        assertThat(Cli.run("herhaal", folder.toString())).isZero();
        assertThat(archive.audit().frameworks(CaseFilter.only(terrace))).containsExactly("terrassen");
        assertThat(archive.entries(1)
                        .filter(it -> it.is(EntryKind.REGELSET))
                        .map(it -> new String(it.body(), StandardCharsets.UTF_8)))
                .anyMatch(it -> it.contains("\"kader\":\"terrassen\""));
        assertThat(archive.verify().findings()).isEmpty();
    }

    @Test
    void aVerdictThatFlipsIsToldInTheWordsOfTheRegelsetsThatGaveIt() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(terraces.contents());
        files.put(
                "drempels.yaml",
                text(files, "drempels.yaml").replace("1.80", "9.00").getBytes(StandardCharsets.UTF_8));
        files.put(
                "kader.yaml",
                text(files, "kader.yaml")
                        .replace("naam: Kan niet", "naam: Mag niet")
                        .getBytes(StandardCharsets.UTF_8));
        RuleFiles strict = new RuleFiles(files);
        String dossier = """
                { "zaak": { "zaaknummer": "OMSLAG", "peildatum": "2026-02-01" },
                  "terras": { "straat": "HAVEN", "doorgang": 2, "muziek": false }, "meubels": [] }
                """;
        judged(terraces, dossier);
        judged(strict, dossier.replace("OMSLAG", "STRENG"));
        Browser auditor = signedIn("auditor");
        auditor.open("/archief/herhalingen");

        Page job = auditor.send("/archief/herhalingen", "zoek", "OMSLAG", "met", strict.hash());
        Page done = job;
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (done.html().contains("hx-get") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            done = auditor.open(job.path());
        }
        done = auditor.open(job.path());

        assertThat(done.text()).contains("1 zaak krijgt een ander oordeel", "Kan Mag niet 1", "Kan werd Mag niet");
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
