package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingAReportTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    private String verdict;

    @BeforeEach
    void aRefusedPlan() throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/08-tussenvorm-kerkrade-west.json"));
        verdict = "/beoordelingen/" + desk.assess(dossier, null, "beoordelaar").nummer();
    }

    @Test
    void everybodyFindsTheReportAtTheVerdict() {
        for (String account : new String[] {"beoordelaar", "beleid", "auditor", "beheer"}) {
            Browser browser = signedIn(account);

            assertThat(browser.open(verdict).html())
                    .contains("href=\"" + verdict + "/rapport\"", "href=\"" + verdict + "/rapport.pdf\"");
            assertThat(browser.open(verdict + "/rapport").status()).isEqualTo(200);
        }
        assertThat(browser().open(verdict + "/rapport").path()).startsWith("/inloggen");
    }

    @Test
    void itIsALetterOnAPageOfItsOwnThatLeadsBack() {
        Page page = signedIn("beoordelaar").open(verdict + "/rapport");

        assertThat(page.html())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"nl\"", "href=\"" + verdict + "\"", "/static/rapport.css", "class=\"qr\"")
                .doesNotContain(" style=", "<style", "<script", "th:");
        assertThat(page.text())
                .contains("Geachte lezer,", "Het oordeel is: Negatief in beginsel .", "http://127.0.0.1:");
    }

    @Test
    void itsStyleComesFromThisMachine() {
        Page style = signedIn("beoordelaar").open("/static/rapport.css");

        assertThat(style.status()).isEqualTo(200);
        assertThat(style.html()).contains("@page").doesNotContain("url(", "@import");
    }

    @Test
    void thePdfIsDownloadedUnderTheNumberOfTheCase() {
        Page pdf = signedIn("auditor").open(verdict + "/rapport.pdf");

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("rapport-2").endsWith(".pdf\"");
        assertThat(pdf.html()).startsWith("%PDF-1.");
    }

    @Test
    void anUnknownNumberIsSaidToBeSo() {
        Browser browser = signedIn("auditor");

        assertThat(browser.open("/beoordelingen/1999-000001/rapport").status()).isEqualTo(404);
        assertThat(browser.open("/beoordelingen/1999-000001/rapport.pdf").status())
                .isEqualTo(404);
    }
}
