package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;

/** What explains an answer in a row explains that one and no other, whatever is taken out, put back or left empty. */
class ExplainedRowsTest extends OpenPages {

    private static final String TEXT = "Deze groep komt pas na de oplevering.";

    private final Map<String, Object> dossier = read(Parkstad.text("01"));
    private Browser browser;
    private Page form;

    @Test
    void theExplanationOfARowThatIsTakenOutDoesNotExplainTheNextOne() {
        nobodyIn(1);
        nobodyIn(2);
        explain("/doelgroepen/1/aantalPersonen", "doelgroepen.rol");
        imported();

        press("weg:doelgroepen:1");

        assertThat(form.text()).contains("Regel 2 is weggehaald, met de toelichting erop.");
        assertThat(explained()).containsExactly("doelgroepen.rol");
        press("indienen");
        assertThat(form.text()).contains("Onvolledig").doesNotContain(TEXT);
    }

    @Test
    void anExplanationMovesAlongWithItsRow() {
        nobodyIn(2);
        explain("/doelgroepen/2/aantalPersonen", "/woningen/0/prijs");
        imported();

        press("weg:doelgroepen:0");

        assertThat(explained()).containsExactly("/doelgroepen/1/aantalPersonen", "/woningen/0/prijs");
        press("terug:doelgroepen");
        assertThat(explained()).containsExactly("/doelgroepen/2/aantalPersonen", "/woningen/0/prijs");
    }

    @Test
    void aRowThatIsPutBackComesWithItsExplanation() {
        explain("/doelgroepen/2/rol", "/doelgroepen/1/aantalPersonen", "/doelgroepen/0/rol");
        imported();
        Object before = kept();

        press("weg:doelgroepen:1");
        assertThat(explained()).containsExactly("/doelgroepen/1/rol", "/doelgroepen/0/rol");
        press("terug:doelgroepen");

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void anExplanationThatWasTakenOutItselfStillFindsItsRow() {
        rows("doelgroepen").add(1, Map.of());
        explain("/doelgroepen/2/rol");
        imported();

        press("weg:toelichtingen:0");
        press("weg:doelgroepen:1");
        press("terug:toelichtingen");

        assertThat(explained()).containsExactly("/doelgroepen/1/rol");
    }

    @Test
    void rowsWithNothingInThemAreNotCountedInTheDossier() {
        rows("doelgroepen").add(0, Map.of());
        rows("doelgroepen").add(2, "geen regel");
        explain("/doelgroepen/1/rol", "/doelgroepen/3/rol", "doelgroepen.rol");
        imported();

        assertThat(explained()).containsExactly("/doelgroepen/0/rol", "/doelgroepen/1/rol", "doelgroepen.rol");
    }

    @Test
    void anExplanationOfARowThatIsLeftEmptyIsRefused() {
        rows("doelgroepen").add(1, Map.of());
        explain("/doelgroepen/1/rol", "/doelgroepen/7/rol");
        imported();

        assertThat(form.text())
                .contains(
                        "‘/doelgroepen/1/rol’ gaat over een regel waarin niets is ingevuld.",
                        "‘/doelgroepen/7/rol’ gaat over een regel waarin niets is ingevuld.");
    }

    private void nobodyIn(int row) {
        row("doelgroepen", row).put("aantalPersonen", 0);
    }

    private void explain(String... places) {
        List<Object> rows = new ArrayList<>();
        for (String place : places) {
            rows.add(Map.of("veld", place, "tekst", TEXT));
        }
        dossier.put("toelichtingen", rows);
    }

    private void imported() {
        browser = signedIn("beoordelaar");
        browser.open("/");
        form = browser.upload("/dossiers/importeren", "bestand", Json.EXACT.writeValueAsString(dossier));
    }

    private void press(String button) {
        form = browser.send(address(), FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", button));
    }

    /** Whatever part of the form is shown. */
    private String address() {
        return form.path().replaceAll("\\?.*", "");
    }

    private Map<String, Object> kept() {
        return read(browser.open(address() + "/dossier.json").html());
    }

    @SuppressWarnings("unchecked")
    private List<Object> explained() {
        return ((List<Map<String, Object>>) kept().get("toelichtingen"))
                .stream().map(it -> it.get("veld")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String list) {
        return (List<Object>) dossier.get(list);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(String list, int row) {
        return (Map<String, Object>) rows(list).get(row);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String json) {
        return Json.EXACT.readValue(json, LinkedHashMap.class);
    }
}
