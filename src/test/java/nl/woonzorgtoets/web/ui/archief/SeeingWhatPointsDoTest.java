package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Counts over a whole archive, so one of its own. */
@TestPropertySource(properties = "spring.application.name=spreiding")
class SeeingWhatPointsDoTest extends OpenPages {

    private static boolean judged;

    @Autowired
    private AssessmentDesk desk;

    private Browser policy;

    @BeforeEach
    void twoPlansOfWhichOneHasNoPlaceToMeet() {
        if (!judged) {
            Cases.judged(desk, "01", "HOF");
            Cases.judged(desk, "07", "UITSTROOM");
            judged = true;
        }
        policy = signedIn("beleid");
    }

    @Test
    void scoresAndOutcomesAreCountedWithWhatEverybodyGetsAndWhatNobody() {
        Page page = policy.open("/archief/spreiding");

        assertThat(page.text())
                .contains("2 beoordelingen", "Wat iedereen haalt", "Wat niemand haalt of krijgt")
                .containsPattern("Gemeenschap en inclusie +2 +")
                .containsPattern("Komt de exploitatie rond\\? Eis, 2 keer beoordeeld")
                .containsPattern("Kunnen bewoners elkaar dichtbij ontmoeten\\? Gemeenschap en inclusie Weging 1 +0 +0");
    }

    @Test
    void aYearIsAFilterAndOneThatIsNotThereIsTold() {
        String link = policy.open("/archief/spreiding").html().replaceAll("(?s).*href=\"([^\"]*jaar=\\d+)\".*", "$1");

        assertThat(policy.open(link.replace("&amp;", "&")).text()).contains("2 beoordelingen");
        assertThat(policy.open("/archief/spreiding?jaar=1999").text()).contains("Het jaar ‘1999’ is hier niet bekend.");
    }

    @Test
    void theKnownDossiersAreSpreadToo() {
        assertThat(policy.open("/archief/spreiding?uit=dossiers").text()).contains("30 bekende dossiers");
    }

    @Test
    void theSameIsThereForASpreadsheet() {
        assertThat(policy.open("/archief/spreiding.csv").text())
                .contains("Waar het over gaat;Criterium;Beoordeeld;Voldoet")
                .contains("Eis;Komt de exploitatie rond?;Financieel levensvatbaar;2;2;0;0;0;0;0");
    }

    @Test
    void policyFindsItFromItsStartPage() {
        assertThat(policy.open("/").html()).contains("href=\"/archief/spreiding\"");
    }
}
