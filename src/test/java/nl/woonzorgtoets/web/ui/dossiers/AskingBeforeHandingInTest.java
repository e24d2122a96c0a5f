package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;

/** What may well be a slip is asked about, and counts once somebody says that it is right. */
class AskingBeforeHandingInTest extends OpenPages {

    @Test
    void anAnswerOutsideWhatIsUsualIsAskedAboutAndCountsWhenItIsRight() {
        Browser browser = signedIn("beoordelaar");
        Page form = imported(
                browser, Parkstad.text("01").replaceFirst("\"pctUitParkstad\": [0-9.]+", "\"pctUitParkstad\": 0.7"));

        Page asked = handIn(browser, form, "indienen");

        assertThat(asked.path()).contains("?nagaan");
        assertThat(asked.text())
                .contains("Klopt dit?", "staat 0,7 %", "meestal is het ten minste 1 %", "nog niet ingediend");
        assertThat(asked.html()).contains("value=\"klopt\"");
        assertThat(handIn(browser, asked, "klopt").path()).matches("/beoordelingen/\\d{4}-\\d{6}");
    }

    @Test
    void aNumberThatIsNearlyThatOfAnEarlierCaseIsAskedAbout() {
        Browser browser = signedIn("beoordelaar");
        String dossier = Parkstad.text("10");
        handIn(browser, imported(browser, dossier), "indienen");

        Page same = handIn(
                browser, imported(browser, dossier.replace("VOORBEELD-2026-10", "voorbeeld 2026 10")), "indienen");
        Page nearly =
                handIn(browser, imported(browser, dossier.replace("VOORBEELD-2026-10", "VOORBEELD202610")), "indienen");

        assertThat(same.path()).startsWith("/beoordelingen/");
        assertThat(nearly.text()).contains("Klopt dit?", "Er is al een zaak met het nummer ‘voorbeeld 2026 10’");
    }

    @Test
    void theSignOfSomethingElseBehindANumberIsAMistake() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();

        for (String rent : new String[] {"12%", "12 m2", "12 m²"}) {
            assertThat(browser.send(path, "woningen.rijen", "1", "woningen.0.prijs", rent)
                            .text())
                    .as(rent)
                    .contains("Vul een getal in", "Het gaat om euro");
        }
        assertThat(browser.send(path, "woningen.rijen", "1", "woningen.0.gboM2", "€ 40")
                        .text())
                .contains("Het gaat om m²");
        assertThat(browser.send(
                                path,
                                "woningen.rijen",
                                "1",
                                "woningen.0.prijs",
                                "€ 900",
                                "woningen.0.gboM2",
                                "40 m²",
                                "woningen.0.pct55Plus",
                                "12 %")
                        .text())
                .doesNotContain("Het gaat om euro", "Het gaat om m²", "Het gaat om %");
    }

    @Test
    void aYesThatWasNotWrittenAsOneIsNoNo() {
        Browser browser = signedIn("beoordelaar");

        Page form = imported(browser, "{\"initiatiefnemer\":{\"winstoogmerk\":\"true\"}}");

        assertThat(form.text()).contains("Kies ja of nee.");
    }

    @Test
    void whatAFileHasThatIsNoAnswerIsNamedAndStaysUntilAnotherIsChosen() {
        Browser browser = signedIn("beoordelaar");
        Page form = imported(browser, """
                {"zaak": {"peildatum": "gisteren", "gemeente": "AMSTERDAM", "aard": "nieuwbouw"},
                 "initiatiefnemer": {"winstoogmerk": "misschien"}, "spreiding": {"onderbouwing": ["VERHALEN"]}}
                """);

        Page again = handIn(browser, form, "indienen");

        for (Page page : List.of(form, again)) {
            assertThat(page.text())
                    .contains(
                            "‘misschien’ is geen antwoord op deze vraag.",
                            "‘AMSTERDAM’ is geen antwoord op deze vraag.",
                            "‘nieuwbouw’ is geen antwoord op deze vraag.",
                            "‘VERHALEN’ is geen antwoord op deze vraag.",
                            "‘gisteren’ is geen datum.");
        }
        assertThat(again.text()).contains("Het dossier is nog niet ingediend.");
        String path = form.path().replaceAll("\\?.*", "");
        assertThat(browser.send(path, "initiatiefnemer.winstoogmerk", "nee").text())
                .doesNotContain("misschien");
    }

    @Test
    void whatWasThrownAwayComesBackWithOneClick() {
        Browser browser = signedIn("beoordelaar");
        String path = browser.send("/dossiers").path();
        browser.send(path, "zaak.zaaknummer", "Z-undo");
        browser.open(path + "/verwijderen");
        Page start = browser.send(path + "/verwijderen");

        assertThat(start.text()).contains("Pas verwijderd", "Z-undo", "Terugzetten");
        assertThat(browser.open(path).status()).isEqualTo(404);
        browser.open("/");
        assertThat(browser.send(path + "/terugzetten").html()).contains("value=\"Z-undo\"");
        browser.open("/");
        assertThat(browser.send(path + "/terugzetten").status()).isEqualTo(404);
    }

    private static Page imported(Browser browser, String dossier) {
        browser.open("/");
        return browser.upload("/dossiers/importeren", "bestand", dossier);
    }

    private static Page handIn(Browser browser, Page form, String act) {
        String path = form.path().replaceAll("\\?.*", "");
        return browser.send(path, FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", act));
    }
}
