package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;

/** A dossier of a zaak that was judged before begins with what is known. */
class AnEarlierDossierTest extends OpenPages {

    private static final String ZAAK = "VOORBEELD-2026-01";

    @Test
    void answersOfTheLastDossierOfTheSameZaakAreTakenOverAndWhatDiffersIsMarked() {
        // Given a case, and a new dossier of the same zaak of which one thing is known already
        Browser browser = signedIn("beoordelaar");
        judged(browser);
        browser.open("/");
        String path = browser.send("/dossiers").path();
        Page begun = browser.send(path, "zaak.zaaknummer", ZAAK, "zaak.aard", "SPLITSING");
        assertThat(begun.text()).contains("Over deze zaak is al een dossier beoordeeld", "antwoorden over");

        // When the answers are taken over
        Page taken = browser.send(path, "zaak.zaaknummer", ZAAK, "zaak.aard", "SPLITSING", "doe", "overnemen");

        // Then what was open is filled in, rows too, and what was filled in stays and is marked; the day is a new
        // question
        Map<String, List<String>> inputs = FillingInADossierTest.inputs(taken);
        assertThat(inputs.get("zaak.aard")).containsExactly("SPLITSING");
        assertThat(inputs.get("zaak.gemeente")).containsExactly("SIMPELVELD");
        assertThat(inputs.get("zaak.peildatum")).containsExactly("");
        assertThat(inputs).containsKey("woningen.1.aantal");
        assertThat(taken.html())
                .contains("id=\"zaak-aard-was\">Was: Nieuwbouw", "id=\"zaak-gemeente-was\" hidden=\"hidden\"")
                .doesNotContain("value=\"overnemen\"");
    }

    @Test
    void aListThatHasSomethingInItStaysAsItIs() {
        Browser browser = signedIn("beoordelaar");
        judged(browser);
        browser.open("/");
        String path = browser.send("/dossiers").path();

        Page taken = browser.send(
                path, "zaak.zaaknummer", ZAAK, "woningen.rijen", "1", "woningen.0.aantal", "3", "doe", "overnemen");

        assertThat(FillingInADossierTest.inputs(taken).get("woningen.0.aantal")).containsExactly("3");
        assertThat(taken.html()).doesNotContain("name=\"woningen.1.aantal\"");
    }

    @Test
    void anotherZaakHasNoEarlierDossier() {
        Browser browser = signedIn("beoordelaar");
        judged(browser);
        browser.open("/");
        String path = browser.send("/dossiers").path();

        Page page = browser.send(path, "zaak.zaaknummer", ZAAK + "0");

        assertThat(page.text()).doesNotContain("Over deze zaak is al een dossier beoordeeld");
    }

    @Test
    void whatIsOpenIsAskedOfWhoHasTheAnswer() {
        Browser browser = signedIn("beoordelaar");
        Page form = browser.send("/voorbeelden/04-samen-oud-voerendaal");

        Page requests = browser.open(form.path() + "/vragen");

        String applicant = between(requests.html(), "tekst-INITIATIEFNEMER", "</textarea>");
        String municipality = between(requests.html(), "tekst-GEMEENTE", "</textarea>");
        assertThat(requests.text()).contains("Vragen aan de initiatiefnemer", "Vragen aan de gemeente");
        assertThat(applicant)
                .contains("Onderwerp: vragen over een", "Dit hebben wij van u nodig:", "Komt de exploitatie rond?")
                .doesNotContain("Past het plan bij wat de gemeente nodig heeft?");
        assertThat(municipality)
                .contains("Past het plan bij wat de gemeente nodig heeft?")
                .doesNotContain("Komt de exploitatie rond?");
    }

    private static void judged(Browser browser) {
        Page form = browser.send("/voorbeelden/01-hof-achter-de-kerk");
        browser.send(form.path(), FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", "indienen"));
    }

    private static String between(String html, String from, String to) {
        String rest = html.substring(html.indexOf("id=\"" + from));
        return rest.substring(0, rest.indexOf(to));
    }
}
