package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Counts over a whole archive, so one of its own. */
@TestPropertySource(properties = "spring.application.name=wijken")
class WatchingTheWijkenTest extends OpenPages {

    private static boolean judged;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    private Browser auditor;

    @BeforeEach
    void aPlanThatPeopleAllowedInAVulnerableWijkAndOneThatFits() {
        if (!judged) {
            String refused = Cases.judged(desk, "03", "STACK");
            Cases.decided(archive, refused, "POSITIEF", "De buurt vroeg erom.");
            String fits = Cases.judged(desk, "07", "UITSTROOM");
            Cases.decided(archive, fits, "POSITIEF", null);
            judged = true;
        }
        auditor = signedIn("auditor");
    }

    @Test
    void departuresAreCountedPerYearPerGemeenteAndPerRuleAndListedWithTheReasons() {
        Page page = auditor.open("/archief/afwijkingen");

        assertThat(page.text())
                .containsPattern("20[0-9]{2} +2 +2 +1 +50,0 %")
                .containsPattern("Heerlen +1 +1 +1 +100,0 %")
                .containsPattern("Beekdaelen +1 +1 +0 +0,0 %")
                .containsPattern("5\\.3-1 [A-Z][^0-9]+ 1 +1 +1 +100,0 %")
                .contains("1 afwijkend besluit", "De buurt vroeg erom.", "wethouder wonen", "STACK, Heerlen")
                .doesNotContain("UITSTROOM,");
    }

    @Test
    void aYearIsChosenByItsLink() {
        Page page = auditor.open("/archief/afwijkingen?jaar=2019");
        assertThat(page.text())
                .contains("Het jaar ‘2019’ is hier niet bekend. U ziet alle jaren")
                .doesNotContain("U ziet hieronder alleen");

        java.util.regex.Matcher year = java.util.regex.Pattern.compile("/archief/afwijkingen\\?jaar=20\\d\\d")
                .matcher(page.html());
        assertThat(year.find()).isTrue();
        assertThat(auditor.open(year.group()).text()).contains("U ziet hieronder alleen", "De buurt vroeg erom.");
    }

    @Test
    void whatAnAddressAsksForAndDoesNotExistIsTold() {
        assertThat(auditor.open("/archief/afwijkingen?jaar=99999999999&pagina=laatste")
                        .text())
                .contains(
                        "Het jaar ‘99999999999’ is hier niet bekend.",
                        "Bladzijde ‘laatste’ is hier niet bekend. U ziet de eerste bladzijde.");
        assertThat(auditor.open("/archief/afwijkingen.csv?jaar=99999999999").status())
                .isEqualTo(404);
        assertThat(auditor.open("/archief?pagina=99999999999").text()).contains("Bladzijde ‘99999999999’");
        assertThat(auditor.open("/archief/wijken?per=MAAND").text()).contains("Kies iets uit de lijst.");
        assertThat(auditor.open("/archief/wijken?kaart=wolken").text()).contains("Kies iets uit de lijst.");
        assertThat(auditor.open("/archief/wijken.csv?per=MAAND").status()).isEqualTo(404);
        assertThat(auditor.open("/archief/afwijkingen").text()).doesNotContain("niet bekend");
    }

    @Test
    void whatIsAddedPerWijkStandsInATableAndOnTheMapInNumbersAndShades() {
        Page page = auditor.open("/archief/wijken?maat=kwetsbareEenheden&kaart=stand");

        assertThat(page.text())
                .containsPattern("Vrieheide-De Stack +Heerlen +-0,[0-9]+ +-0,[0-9]+ +ja, en er kwam bij +0 +16 +[+]16")
                .containsPattern("Hulsberg +Beekdaelen .* 6 ")
                .contains("Alleen zaken in dit archief tellen");
        assertThat(page.html())
                .contains("class=\"shade-4", "<title>Vrieheide-De Stack (Heerlen): 16</title>", ">16</text>")
                .doesNotContain(" style=");
    }

    @Test
    void whereItCamePerYearStandsApartFromHowItStandsAndGoesToASpreadsheet() {
        Page page = auditor.open("/archief/wijken?maat=kwetsbareEenheden");

        assertThat(page.text())
                .startsWith(" Wijken door de tijd – Woonzorgtoets")
                .contains("Waar kwam het bij, per jaar?")
                .containsPattern("20[0-9]{2} +Vrieheide-De Stack +[+]16 +[+]22 +73 %")
                .containsPattern("Vrieheide-De Stack +Heerlen +[+]16 +[+]16")
                .contains("van 0 naar 16");
        Page csv = auditor.open("/archief/wijken.csv?maat=kwetsbareEenheden&per=JAAR");
        assertThat(csv.header("Content-Disposition")).contains("wijken.csv");
        assertThat(csv.html()).contains("WK091720;Vrieheide-De Stack;Heerlen;0;16;0\r\n");
        assertThat(signedIn("beoordelaar").open("/archief/wijken.csv").status()).isEqualTo(403);
    }

    @Test
    void departuresLeadToTheirCasesAndGoToASpreadsheetWithTheReasons() {
        Page page = auditor.open("/archief/afwijkingen");

        assertThat(page.html()).contains("href=\"/archief?besluit=AFWIJKEND&amp;gemeente=HEERLEN\"");
        assertThat(auditor.open("/archief?besluit=AFWIJKEND&gemeente=HEERLEN").text())
                .contains("1 zaak gevonden");
        assertThat(auditor.open("/archief/afwijkingen.csv").html())
                .contains(";STACK;Heerlen;", ";Negatief in beginsel;Positief;De buurt vroeg erom.;wethouder wonen;")
                .doesNotContain("UITSTROOM");
    }

    @Test
    void aPeriodThatCannotBeIsSaidAtItsField() {
        Page page = auditor.open("/archief/wijken?maat=bestaat-niet&van=2026-31-31");

        assertThat(page.text()).contains("Kies iets uit de lijst.", "Kies een periode uit de lijst.");
        assertThat(page.html()).contains("href=\"#maat-invoer\"", "href=\"#van-invoer\"");
    }

    @Test
    void policyStaffSeeThisTooAndAssessorsDoNot() {
        assertThat(signedIn("beleid").open("/archief/wijken").status()).isEqualTo(200);
        assertThat(signedIn("beleid").open("/archief/afwijkingen").status()).isEqualTo(200);
        assertThat(signedIn("beoordelaar").open("/archief/wijken").status()).isEqualTo(403);
    }
}
