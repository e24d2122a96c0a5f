package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A framework about terraces: no place, phases, portfolio, legal force or integrity, and words of its own. */
class AnotherFieldTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

    @DynamicPropertySource
    static void terraces(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/regels-terrassen");
    }

    @Test
    void aCaseIsFilledInJudgedKeptReportedAndFound() {
        // Given a form that asks what this framework asks, and nothing else
        Browser assessor = signedIn("beoordelaar");
        assertThat(assessor.open("/").text())
                .contains("Terrassen beoordelen", "Vul een dossier in over een terras.")
                .doesNotContainIgnoringCase("wonen met zorg")
                .doesNotContain("terrassen over terrassen");
        Page form = assessor.send("/dossiers");
        assertThat(form.text()).contains("Is het terras verwarmd?").doesNotContain("Gemeente", "Fase", "wijk");

        // When it is filled in and handed in
        Page verdict = assessor.send(
                form.path(),
                "versie",
                hidden("versie", form),
                "venster",
                hidden("venster", form),
                "zaak.zaaknummer",
                "T-1",
                "zaak.peildatum",
                "2026-02-01",
                "terras.straat",
                "MARKT",
                "terras.doorgang",
                "1,80",
                "terras.muziek",
                "nee",
                "terras.verwarmd",
                "ja",
                "meubels.rijen",
                "0",
                "doe",
                "indienen");

        // Then it is kept with its verdict, its letter can be read, and it is found
        assertThat(verdict.path()).matches("/beoordelingen/[0-9]{4}-[0-9]{6}");
        assertThat(verdict.text()).contains("Kan", "Er is genoeg ruimte.");
        assertThat(verdict.text())
                .contains("van de 5", "Bespreek het rapport met de ondernemer", "Het besluit van het college")
                .doesNotContainIgnoringCase("gemeente")
                .doesNotContainIgnoringCase("initiatiefnemer")
                .doesNotContainIgnoringCase("wijk ");
        Page letter = assessor.open(verdict.path() + "/rapport");
        assertThat(letter.text())
                .contains(
                        "Terras aan de Markt",
                        "Het college heeft het terras hieronder getoetst aan de Terrassenregels.",
                        "Het terras in het kort",
                        "op een schaal van 5",
                        "Het college kan over het terras besluiten.")
                .doesNotContain("null", "{")
                .doesNotContainIgnoringCase("gemeente")
                .doesNotContainIgnoringCase("initiatiefnemer")
                .doesNotContainIgnoringCase("wijk ");
        Page found = signedIn("auditor").open("/archief?zoek=T-1");
        assertThat(found.text()).contains("1 zaak gevonden").doesNotContain("Gemeente", "wijken");
        assertThat(signedIn("beleid").open("/archief/wijken").text()).contains("Plekken door de tijd");
    }

    @Test
    void aDecisionThatGoesWithTheVerdictDoesNotDepartFromItThoughItsWordIsAnother() throws Exception {
        // Given a terrace that is possible
        String nummer = desk.assess("""
                        { "zaak": { "zaaknummer": "T-3", "peildatum": "2026-02-01" },
                          "terras": { "straat": "HAVEN", "doorgang": 2, "muziek": false }, "meubels": [] }
                        """.getBytes(), null, "beoordelaar").nummer();

        // When it is permitted, which needs no reason
        Browser assessor = signedIn("beoordelaar");
        assessor.open("/beoordelingen/" + nummer);
        Page decided = assessor.send(
                "/beoordelingen/" + nummer + "/besluiten",
                "besluit",
                "VERGUND",
                "motivering",
                "",
                "functie",
                "wethouder");

        // Then nothing says that the decision departs, and it counts
        assertThat(decided.text()).contains("Vergund").doesNotContain("wijkt af van het oordeel");
        assertThat(assessor.open("/beoordelingen/" + nummer + "/rapport").text())
                .contains("Het besluit volgt het oordeel.");
        Browser auditor = signedIn("auditor");
        assertThat(auditor.open("/archief?zoek=T-3").text()).contains("Vergund").doesNotContain("(wijkt af)");
        assertThat(auditor.open("/archief?zoek=T-3&besluit=AFWIJKEND").text()).doesNotContain(nummer);
        assertThat(auditor.open("/archief/zaken.csv?zoek=T-3").html()).contains(";Kan;Vergund;nee;");
        assertThat(archive.decisions(nummer)).allMatch(it -> it.counts() && !it.departsFrom("KAN"));
    }

    @Test
    void nothingIsSortedOrCountedByAPlaceThatNoFrameworkKnows() {
        assertThat(signedIn("auditor").open("/archief").text()).doesNotContain("Op plek", "Plekken");
    }

    @Test
    void aCaseCarriesTheAnswersByWhichItsFrameworkIsSearched() throws Exception {
        byte[] dossier = """
                { "zaak": { "zaaknummer": "T-2", "peildatum": "2026-02-01" },
                  "terras": { "straat": "HAVEN", "verwarmd": true } }
                """.getBytes();

        var assessment = desk.consider(dossier);

        assertThat(desk.trial(assessment).found().features())
                .containsExactly(java.util.Map.entry("straat", "HAVEN"), java.util.Map.entry("verwarmd", "true"));
        String nummer = desk.assess(dossier, null, "beoordelaar").envelope().nummer();
        assertThat(archive.find(nummer)
                        .orElseThrow()
                        .document(Rulebooks.on(shelf))
                        .assessment()
                        .zaaknummer())
                .isEqualTo("T-2");
    }

    private static String hidden(String name, Page page) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.html());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
