package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.insight.BorderWatch;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FindingCasesInTheArchiveTest extends OpenPages {

    @Autowired
    private BorderWatch watch;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    private static int counter;

    private String refused;
    private String welcome;
    private String mark;

    @BeforeEach
    void aRefusedPlanInBrunssumThatPeopleAllowedAndAWelcomeOneInSimpelveld() {
        mark = "ZOEK-" + ++counter + "-";
        refused = Cases.judged(desk, "02", mark + "VILLA");
        welcome = Cases.judged(desk, "01", mark + "HOF");
        Cases.decided(archive, refused, "POSITIEF", "De buurt vroeg erom.");
    }

    @Test
    void aCaseIsFoundByPartOfItsZaaknummerAndStandsInTheListWithVerdictAndDecision() {
        Page page = signedIn("auditor").open("/archief?zoek=" + mark + "vil");

        assertThat(page.text())
                .contains("1 zaak gevonden", refused, mark + "VILLA", "Brunssum Brunssum-Noord", "(wijkt af)")
                .doesNotContain(welcome);
        assertThat(page.html()).contains("href=\"/beoordelingen/" + refused + "\"");
    }

    @Test
    void theListCanBePutInAnotherOrderAndTakenAlongToASpreadsheet() {
        String start = "/archief?zoek=" + mark;

        assertThat(signedIn("auditor").open(start).text()).containsSubsequence("Nieuwste eerst", welcome, refused);
        assertThat(signedIn("auditor").open(start + "&volgorde=OUDSTE").text())
                .containsSubsequence("Oudste eerst", refused, welcome);
        Page csv = signedIn("auditor").open("/archief/zaken.csv?zoek=" + mark + "&volgorde=OUDSTE");
        assertThat(csv.header("Content-Disposition")).contains("zaken.csv");
        assertThat(csv.html().lines().toList())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(refused + ";" + mark
                                + "VILLA;Brunssum;Brunssum-Noord;Principeverzoek;nee;nee;2026-07-01;")
                        .contains(";Positief;ja;sha256:", ";BRUNSSUM;WK089902;"));
    }

    @Test
    void whatToKnowBeforeOneReliesOnAVerdictIsMarkedInTheListAndCanBeAskedFor() {
        String without = Cases.judged(desk, "04", mark + "ZONDER");
        String start = "/archief?zoek=" + mark;

        Page with = signedIn("auditor").open(start + "&kanttekening=ANTWOORD_TELT_NIET_MEE");

        assertThat(with.text())
                .contains("1 zaak gevonden", "Kanttekening: antwoord ontbreekt en telt, antwoord telt niet mee")
                .contains(refused);
        assertThat(with.html()).containsPattern("value=\"ANTWOORD_TELT_NIET_MEE\"[^>]*selected");
        assertThat(signedIn("auditor").open(start + "&kanttekening=MET").text()).contains("1 zaak gevonden", refused);
        assertThat(signedIn("auditor").open(start + "&kanttekening=ZONDER").text())
                .contains("2 zaken gevonden", without, welcome)
                .doesNotContain("Kanttekening:");
        assertThat(signedIn("auditor")
                        .open(start + "&kanttekening=NIET_VASTGELEGD")
                        .text())
                .contains("0 zaken gevonden");
        assertThat(signedIn("auditor").open(start + "&kanttekening=MISSCHIEN").text())
                .contains("Kies iets uit de lijst.");
        watch.catchUp();
        assertThat(signedIn("auditor")
                        .open("/archief/zaken.csv?zoek=" + mark)
                        .html()
                        .lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith(refused).contains(";parkstad;", "antwoord telt niet mee"))
                .anySatisfy(line -> assertThat(line).startsWith(without).endsWith(";parkstad;geen;nee;"));
    }

    @Test
    void whatIsJudgedAgainByItsCautionsIsToldInWords() {
        assertThat(signedIn("auditor")
                        .open("/archief/herhalingen?zoek=" + mark + "&kanttekening=ZONDER")
                        .text())
                .contains("Zonder kanttekening");
    }

    @Test
    void whatSomebodyTypedDoesNotRunAsAFormulaInASpreadsheet() {
        Cases.judged(desk, "01", mark + "=1+1");
        Cases.judged(desk, "01", "=" + mark + "DDE");

        assertThat(signedIn("auditor").open("/archief/zaken.csv?zoek=" + mark).html())
                .contains(";" + mark + "=1+1;", ";'=" + mark + "DDE;");
    }

    @Test
    void anAddressThatNamesWhatIsNoChoiceOrCannotBeSaysSoAtTheField() {
        Page unknown = signedIn("auditor").open("/archief?gemeente=ATLANTIS&regelset=sha256:0&volgorde=ACHTERSTEVOREN");
        Page elsewhere = signedIn("auditor").open("/archief?gemeente=HEERLEN&wijkcode=WK092800");

        assertThat(unknown.text())
                .contains("Er is nog niet gezocht", "Kies iets uit de lijst.")
                .doesNotContain("gevonden");
        assertThat(unknown.html())
                .contains("href=\"#gemeente-invoer\"", "href=\"#regelset-invoer\"", "href=\"#volgorde-invoer\"");
        assertThat(elsewhere.text()).contains("hoort bij gemeente Kerkrade.");
        assertThat(elsewhere.html()).contains("href=\"#wijkcode-invoer\"");
    }

    @Test
    void eachCriterionNarrowsTheListAndTheAddressKeepsItAll() {
        String start = "/archief?zoek=" + mark + "&";

        assertThat(found(start + "oordeel=POSITIEF")).isEqualTo(welcome);
        assertThat(found(start + "gemeente=SIMPELVELD")).isEqualTo(welcome);
        assertThat(found(start + "wijkcode=WK089902")).isEqualTo(refused);
        assertThat(found(start + "regel=6.8-5")).isEqualTo(refused);
        assertThat(found(start + "besluit=AFWIJKEND")).isEqualTo(refused);
        assertThat(found(start + "besluit=GEEN")).isEqualTo(welcome);
        assertThat(signedIn("auditor").open(start + "oordeel=POSITIEF").html())
                .contains("value=\"" + mark + "\"")
                .containsPattern("value=\"POSITIEF\"[^>]*selected");
        assertThat(signedIn("auditor").open(start + "tot=2020-01-01").text()).contains("0 zaken gevonden");
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndInTheSummaryAndNothingTypedIsLost() {
        Page page = signedIn("auditor").open("/archief?van=2026-02-31&regel=5.3-99&zoek=" + mark);

        assertThat(page.text())
                .contains("Er is nog niet gezocht", "Vul een bestaande dag in", "Deze regel is er niet. Bedoelt u 5.3-")
                .doesNotContain("zaken gevonden");
        assertThat(page.html())
                .contains("href=\"#van-invoer\"", "href=\"#regel-invoer\"", "aria-invalid=\"true\"")
                .contains("value=\"5.3-99\"", "value=\"" + mark + "\"");
        assertThat(signedIn("auditor")
                        .open("/archief?van=2026-05-02&tot=2026-05-01")
                        .text())
                .contains("Deze dag ligt voor de eerste dag");
    }

    @Test
    void aLongListHasPagesThatKeepTheQuestion() {
        for (int i = 0; i < 21; i++) {
            Cases.judged(desk, "04", mark + "VEEL-" + i);
        }

        Page first = signedIn("auditor").open("/archief?zoek=" + mark + "VEEL");
        assertThat(first.text()).contains("21 zaken gevonden", "Bladzijde 1 van 2", mark + "VEEL-20");
        assertThat(first.html()).contains("href=\"/archief?zoek=" + mark + "VEEL&amp;pagina=2\"");
        assertThat(signedIn("auditor")
                        .open("/archief?zoek=" + mark + "VEEL&pagina=2")
                        .text())
                .contains("Bladzijde 2 van 2", mark + "VEEL-0")
                .doesNotContain("Volgende");
    }

    @Test
    void everyRoleMaySearchButOnlyThoseWhoCheckMayExportAndReplay() {
        assertThat(signedIn("beoordelaar").open("/archief?zoek=" + mark).text())
                .contains("2 zaken gevonden")
                .doesNotContain("Exporteren", "Opnieuw beoordelen", "Herhalingen");
        assertThat(signedIn("beheer").open("/archief?zoek=" + mark).text())
                .contains("Exporteren", "Opnieuw beoordelen", "Herhalingen");
    }

    @Test
    void theStartPageOfThoseWhoCheckSaysHowTheArchiveIsDoing() {
        for (String account : new String[] {"auditor", "beheer"}) {
            assertThat(signedIn(account).open("/").text())
                    .contains("Het archief", "Zoek een zaak", "Laatste controlepunt", "Laatste controle")
                    .containsPattern("[1-9][0-9]* van de [1-9][0-9]* besluiten");
        }
    }

    /** The only one that was found. */
    private String found(String address) {
        Page page = signedIn("auditor").open(address);
        assertThat(page.text()).as(address).contains("1 zaak gevonden");
        return page.text().contains(refused) ? refused : page.text().contains(welcome) ? welcome : "";
    }
}
