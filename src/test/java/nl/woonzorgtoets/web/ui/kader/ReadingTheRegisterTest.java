package nl.woonzorgtoets.web.ui.kader;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks where something comes from reads what each document says, and what is done with it. */
class ReadingTheRegisterTest extends OpenPages {

    @ParameterizedTest
    @ValueSource(strings = {"beoordelaar", "beleid", "auditor", "beheer"})
    void everyRoleReadsEveryStatementOfBothDocuments(String account) {
        Page page = signedIn(account).open("/kader/herkomst");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Eerlijk verdelen mag er nooit op uitkomen",
                        "Een cluster heeft ten minste 12 woningen.",
                        "Wat in geen stuk staat");
    }

    @Test
    void aDocumentOrAStateThatIsNotThereIsTold() {
        assertThat(signedIn("auditor")
                        .open("/kader/herkomst?stuk=nieuwsbrief&stand=ongeveer")
                        .text())
                .contains("Het stuk ‘nieuwsbrief’ is hier niet bekend.", "De stand ‘ongeveer’ is hier niet bekend.")
                .doesNotContain("Hierover staat er geen uitspraak.");
    }

    @Test
    void itIsFoundByDocumentAndParagraph() {
        Page page = signedIn("auditor").open("/kader/herkomst?stuk=visie&paragraaf=6.12");

        assertThat(page.text())
                .contains(
                        "4 uitspraken", "Goede begeleiding of toezicht hoort daarbij. Strenger", "eis in beginsel van.")
                .doesNotContain("Een cluster heeft ten minste 12 woningen.");
    }

    @Test
    void itIsFoundByHowTheFrameworkDoesIt() {
        Page page = signedIn("auditor").open("/kader/herkomst?stand=niet%20getoetst");

        assertThat(page.text())
                .contains(
                        "Bankjes en beweegtuinen helpen ook. Niet getoetst",
                        "Het dossier vraagt niet naar de buitenruimte.")
                .doesNotContain("Eerlijk verdelen mag er nooit op uitkomen");
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() {
        Page page = signedIn("auditor").open("/kader/herkomst?stuk=visie&paragraaf=99");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Hierover staat er geen uitspraak.");
    }

    @Test
    void thePageOfTheFrameworkSaysHowFarItBindsAndLeadsToWhyAParagraphHasNoRules() {
        Page page = signedIn("auditor").open("/kader?gemeente=HEERLEN");

        assertThat(page.text())
                .contains(
                        "Niemand kan er rechten aan ontlenen, en een besluit kan er niet alleen op rusten.",
                        "Heerlen heeft een eigen regel");
        assertThat(page.html()).contains("/kader/herkomst?stuk=visie&amp;paragraaf=7.1");
    }
}
