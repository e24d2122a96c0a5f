package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.cli.Cli;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
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
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @TempDir
    Path temp;

    private String plan;
    private String terrace;

    @BeforeEach
    void onePlanAndOneTerrace() throws Exception {
        plan = Cases.judged(desk, "01", "TWEE-10");
        RulebookShelf terraces = new RulebookShelf(archive::rules);
        terraces.activate(
                RulebookReader.read(RuleFiles.read(Path.of("src/test/resources/regels-terrassen"))),
                Clock.systemUTC().instant());
        byte[] dossier = """
                { "zaak": { "zaaknummer": "TWEE-2-CAFÉ", "peildatum": "2026-02-01" },
                  "terras": { "straat": "HAVEN", "verwarmd": true } }
                """.getBytes(StandardCharsets.UTF_8);
        terrace = new AssessmentDesk(terraces, archive, Clock.systemUTC())
                .assess(dossier, null, "beoordelaar")
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
        String csv = signedIn("auditor").open("/archief/zaken.csv?zoek=TWEE").html();

        assertThat(csv.lines().findFirst().orElseThrow()).contains(";Gemeente;Wijk;", ";Straat;");
        assertThat(csv.lines()).anyMatch(it -> it.contains(terrace) && it.endsWith(";HAVEN;terrassen"));
    }

    @Test
    void bothAreExportedAndReplayedAndTheirEntriesNameTheirFramework() throws Exception {
        Path folder = temp.resolve("uit");
        CaseFiles.exportCases(archive, List.of(plan, terrace), folder);

        assertThat(Cli.run("herhaal", folder.toString())).isZero();
        assertThat(archive.audit().frameworks(CaseFilter.only(terrace))).containsExactly("terrassen");
        assertThat(archive.entries(1)
                        .filter(it -> it.is(EntryKind.REGELSET))
                        .map(it -> new String(it.body(), StandardCharsets.UTF_8)))
                .anyMatch(it -> it.contains("\"kader\":\"terrassen\""));
        assertThat(archive.verify().findings()).isEmpty();
    }
}
