package nl.woonzorgtoets.web.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the spelling, the way in, or what was clicked before: the same facts give the same assessment. */
class SameFactsSameVerdictTest extends OpenPages {

    private static final List<String> LISTS = List.of("doelgroepen", "woningen", "partners", "bijlagen");

    @Autowired
    private AssessmentDesk desk;

    @Test
    void byTheApiByAFileAndByTheForm() {
        Browser browser = signedIn("beoordelaar");
        for (var file : Parkstad.dossiers()) {
            String dossier = Parkstad.text(file);
            browser.open("/");
            Page form = browser.upload("/dossiers/importeren", "bestand", dossier);
            Page kept = browser.send(
                    form.path(), FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", "bewaren"));
            String typed = browser.open(form.path() + "/dossier.json").html();

            assertThat(kept.status()).isEqualTo(200);
            assertThat(judged(typed)).as(file.toString()).isEqualTo(judged(dossier));
        }
    }

    @Test
    void withRowsTakenOutAndPutBack() {
        Browser browser = signedIn("beoordelaar");
        for (String number : List.of("01", "05", "09")) {
            String dossier = Parkstad.text(number);
            browser.open("/");
            Page form = browser.upload("/dossiers/importeren", "bestand", dossier);
            String path = form.path();
            for (String list : LISTS) {
                if (!form.html().contains("weg:" + list + ":0")) {
                    continue;
                }
                Page without = send(browser, path, form, "weg:" + list + ":0");
                assertThat(without.html()).contains("terug:" + list);
                form = send(browser, path, without, "terug:" + list);
                assertThat(form.html()).doesNotContain("terug:" + list);
            }
            assertThat(judged(browser.open(path + "/dossier.json").html())).isEqualTo(judged(dossier));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locatie        | complexKwetsbaar      | JA | Is het wooncomplex nu al kwetsbaar?",
                "aanpasbaarheid | levensloopbestendigPct | 0 | Deel levensloopbestendige woningen"
            })
    void withAnswersLeftInThatNoLongerMatter(String part, String field, String answer, String label) {
        Map<String, Object> before = dossier("07");
        Map<String, Object> stale = dossier("07");
        part(before, part).remove(field);
        part(stale, part).put(field, answer.equals("0") ? 0 : answer);

        Beoordeling clean = judged(Json.EXACT.writeValueAsString(before));
        Beoordeling left = judged(Json.EXACT.writeValueAsString(stale));

        assertThat(left.oordeel()).isEqualTo(clean.oordeel());
        assertThat(left.score()).isEqualTo(clean.score());
        assertThat(left.scoreMinimum()).isEqualTo(clean.scoreMinimum());
        assertThat(left.beslissend()).isEqualTo(clean.beslissend());
        assertThat(left.kanttekeningen())
                .extracting(Beoordeling.Kanttekening::plaats)
                .contains("/" + part + "/" + field);
        assertThat(clean.kanttekeningen())
                .extracting(Beoordeling.Kanttekening::plaats)
                .doesNotContain("/" + part + "/" + field);

        Browser browser = signedIn("beoordelaar");
        browser.open("/");
        Page form = browser.upload("/dossiers/importeren", "bestand", Json.EXACT.writeValueAsString(stale));
        assertThat(form.text()).contains("Deze antwoorden tellen niet mee", label);
        assertThat(send(browser, form.path(), form, "indienen").text())
                .contains("Het antwoord op ‘" + label + "’ telt niet mee");
    }

    @Test
    void withNoneOfTheAnswersOfAQuestion() {
        Map<String, Object> dossier = dossier("01");
        part(dossier, "spreiding").put("onderbouwing", List.of());
        String json = Json.EXACT.writeValueAsString(dossier);
        Browser browser = signedIn("beoordelaar");
        browser.open("/");

        Page form = browser.upload("/dossiers/importeren", "bestand", json);
        Page kept = browser.send(
                form.path(), FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", "bewaren"));
        String typed = browser.open(form.path() + "/dossier.json").html();

        assertThat(kept.text()).contains("Geen van deze");
        assertThat(FillingInADossierTest.json(typed)).isEqualTo(FillingInADossierTest.json(json));
        assertThat(judged(typed)).isEqualTo(judged(json));
        Page both = browser.send(form.path(), "spreiding.onderbouwing", "(geen)", "spreiding.onderbouwing", "COMPANEN");
        assertThat(both.text()).contains("Kies ‘Geen van deze’, of de antwoorden die wel kloppen");
    }

    @Test
    void withItsNumberTypedInAnotherWay() throws InvalidDossierException {
        for (var file : Parkstad.dossiers()) {
            desk.assess(Parkstad.text(file).getBytes(StandardCharsets.UTF_8), null, "test");
        }
        for (var file : Parkstad.dossiers()) {
            Map<String, Object> dossier = dossier(file.getFileName().toString().substring(0, 2));
            String number = (String) part(dossier, "zaak").get("zaaknummer");
            Beoordeling asIs = judged(Json.EXACT.writeValueAsString(dossier));
            for (String typed : List.of(
                    number + " ",
                    " " + number,
                    number.toLowerCase(),
                    number.replace('-', ' '),
                    number.replace('-', '–'))) {
                part(dossier, "zaak").put("zaaknummer", typed);

                Beoordeling again = judged(Json.EXACT.writeValueAsString(dossier));

                assertThat(again.oordeel()).as(typed).isEqualTo(asIs.oordeel());
                assertThat(again.bevindingen()).as(typed).isEqualTo(asIs.bevindingen());
            }
        }
    }

    private static Page send(Browser browser, String path, Page form, String act) {
        return browser.send(path, FillingInADossierTest.flat(FillingInADossierTest.inputs(form), "doe", act));
    }

    /** Without when it was judged, and by how its bytes were laid out. */
    private Beoordeling judged(String dossier) {
        try {
            Map<String, Object> names = new LinkedHashMap<>(
                    Beoordeling.of(desk.trial(desk.consider(dossier.getBytes(StandardCharsets.UTF_8))))
                            .names());
            names.put("bewijs", null);
            names.putIfAbsent("kanttekeningen", List.of());
            return Json.EXACT.convertValue(names, Beoordeling.class);
        } catch (InvalidDossierException e) {
            throw new AssertionError(new ArrayList<>(e.problems()).toString(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dossier(String number) {
        return Json.EXACT.readValue(Parkstad.text(number), LinkedHashMap.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> dossier, String name) {
        return (Map<String, Object>) dossier.get(name);
    }
}
