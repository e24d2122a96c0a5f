package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.cli.Cli;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The second framework that ships: a national subsidy for landlords, with conditions that changed on a day. */
class ASubsidyFromFormToReplayTest extends OpenPages {

    private static final String FOLDER = "src/kaders/svoh";

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    @TempDir
    private Path temporary;

    @DynamicPropertySource
    static void subsidy(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> FOLDER);
    }

    @Test
    void itsFolderIsInOrderAndItsExamplesComeOut() {
        assertThat(Cli.run("regels", "controleer", FOLDER)).isZero();
        assertThat(Cli.run("regels", "voorbeelden", FOLDER)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "01-dak-en-glas, TOEKENNEN",
        "02-alleen-glas, DEELS_TOEKENNEN",
        "03-een-cent-te-veel, DEELS_TOEKENNEN",
        "04-weten-de-huurders-het, AANVULLEN",
        "05-een-dag-te-laat, ANDER_MOMENT",
        "06-vrije-sector-laatste-dag, AFWIJZEN",
        "07-vrije-sector-eerste-dag, TOEKENNEN",
        "08-precies-op-de-grenzen-van-2022, TOEKENNEN",
        "09-woningcorporatie, AFWIJZEN",
        "10-huur-nog-open, AANVULLEN",
        "11-drie-keer-onderhoud, AFWIJZEN"
    })
    void aKnownApplicationComesOutAsTheTextSays(String name, String verdict) throws Exception {
        assertThat(desk.consider(dossier(name)).uitslag().oordeel().code()).isEqualTo(verdict);
    }

    @Test
    void anApplicationIsFilledInJudgedKeptAndReported() {
        // Given a form that asks what the subsidy asks
        Browser assessor = signedIn("beoordelaar");
        Page form = assessor.send("/dossiers");
        assertThat(form.text())
                .contains("Voor hoeveel woningen is de aanvraag?", "Isolatie van de spouwmuur")
                .doesNotContain("Gemeente", "Fase", "wijk");

        // When one measure is handed in on the last possible day
        Page verdict = assessor.send(form.path(), answers(form));

        // Then it is kept with a verdict of the subsidy, and the letter tells what has to be done
        assertThat(verdict.path()).matches("/beoordelingen/[0-9]{4}-[0-9]{6}");
        assertThat(verdict.text()).contains("Toekennen met een grens", "Subsidie verleend", "Subsidie afgewezen");
        assertThat(assessor.open(verdict.path() + "/rapport").text())
                .contains(
                        "Nummer van de aanvraag FORMULIER-1",
                        "Datum van de aanvraag 15 juni 2024",
                        "Subsidie voor huurwoningen, aanvraag FORMULIER-1",
                        "Reken met de helft van de bedragen.")
                .doesNotContain("null", "{")
                .doesNotContainIgnoringCase("score")
                .doesNotContainIgnoringCase("gemeente");
        assertThat(signedIn("beleid").open("/kader").text())
                .contains("Niet op dit moment", "Anders is het oordeel ‘Toekennen’.");
    }

    @Test
    void aKeptApplicationIsFoundListedExportedAndJudgedAgainAlike() throws Exception {
        // Given two kept applications
        String granted = kept("08-precies-op-de-grenzen-van-2022");
        String late = kept("05-een-dag-te-laat");

        // Then they are found by what the framework is searched by
        Browser auditor = signedIn("auditor");
        assertThat(auditor.open("/archief?huur=ONDER").text()).contains(granted).doesNotContain(late);
        String csv = auditor.open("/archief/zaken.csv?zoek=SVOH-").html();
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("Wat voor verhuurder is het?", "Hoe hoog is de huur?");
        assertThat(csv.lines()).anyMatch(it -> it.contains(granted) && it.contains(";ONDER"));

        // And an export stands on its own: the same answers, the same bytes
        Path folder = temporary.resolve("uit");
        CaseFiles.exportCases(archive, List.of(granted, late), folder, ExportedSecrets.withheld());
        assertThat(Cli.run("herhaal", folder.toString())).isZero();
        assertThat(archive.verify().findings()).isEmpty();
    }

    private String kept(String name) throws Exception {
        return desk.assess(dossier(name), null, "beoordelaar").nummer();
    }

    private static byte[] dossier(String name) throws Exception {
        return Files.readAllBytes(Path.of("src/test/resources/dossiers-svoh", name + ".json"));
    }

    private static String[] answers(Page form) {
        return new String[] {
            "versie", hidden("versie", form),
            "venster", hidden("venster", form),
            "zaak.zaaknummer", "FORMULIER-1",
            "zaak.peildatum", "2024-06-15",
            "verhuurder.soort", "BELEGGER",
            "woning.aantal", "1",
            "woning.bestaand", "ja",
            "woning.bag", "ja",
            "woning.verhuurd", "ja",
            "uitvoering.start", "2023-04-01",
            "uitvoering.klaar", "2023-06-15",
            "uitvoering.bedrijf", "ja",
            "uitvoering.andereSubsidie", "nee",
            "uitvoering.maatregelen", "GLAS",
            "uitvoering.onderhoud", "0",
            "subsidie.gevraagd", "1200,50",
            "subsidie.huurders", "ja",
            "doe", "indienen"
        };
    }

    private static String hidden(String name, Page page) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.html());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
