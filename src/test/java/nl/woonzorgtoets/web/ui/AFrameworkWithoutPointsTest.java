package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A framework about felling trees: requirements and a condition but no points, plots that are called "het", and no phases. */
class AFrameworkWithoutPointsTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    @DynamicPropertySource
    static void trees(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/regels-kapmeldingen");
    }

    @Test
    void requirementsAndConditionsAloneMakeTheVerdict() throws Exception {
        assertThat(verdict("K-1", "\"ziek\": true, \"herplant\": true").text()).contains("Kappen mag De boom mag weg.");
        assertThat(verdict("K-2", "\"ziek\": true, \"herplant\": false").text())
                .contains(
                        "Kappen mag met herplant",
                        "Geen enkele eis houdt de kapmelding tegen.",
                        "Er is nog één voorwaarde. Daarom is het oordeel ‘Kappen mag met herplant’.");
        assertThat(verdict("K-3", "\"ziek\": false, \"herplant\": true").text())
                .contains("Liever laten staan", "Eén eis gaf de doorslag.");
    }

    @Test
    void nothingIsSaidOfAScore() throws Exception {
        // Given a case that is kept
        Page verdict = verdict("K-4", "\"ziek\": true, \"herplant\": true");
        Page letter = signedIn("auditor").open(verdict.path() + "/rapport");
        Page framework = signedIn("beleid").open("/kader");

        // Then page, letter and page of the framework speak of what there is
        assertThat(verdict.text()).doesNotContainIgnoringCase("score");
        assertThat(letter.text())
                .contains("Meldingnummer K-4", "Datum van de melding 1 juni 2026", "Bijlage 1. Alle regels die gelden")
                .doesNotContainIgnoringCase("score")
                .doesNotContain("Bijlage 2", "criterium", "fase");
        assertThat(framework.text())
                .contains("Anders is het oordeel ‘Kappen mag’.", "hoogstens ‘Kappen mag met herplant’")
                .doesNotContain("score", "Gewicht", "integriteit", "regio", "gemeente", "Alle keuzes");
    }

    @Test
    void aPlaceLeadsToItsCasesByTheNameThatTheFrameworkGaveIt() throws Exception {
        Page verdict = verdict("K-5", "\"ziek\": true, \"herplant\": true");

        assertThat(verdict.html()).contains("href=\"/archief?perceel=P2\"", "Alle beoordelingen voor dit perceel");
        assertThat(signedIn("auditor").open("/archief?perceel=P2&zoek=K-5").text())
                .contains("1 zaak gevonden", "Meldingnummer", "Datum van de melding");
        assertThat(signedIn("auditor").open("/archief/wijken").text())
                .contains(
                        "Verschuift druk van het ene perceel naar het andere?", "telt niets bij elkaar op per perceel")
                .doesNotContain("plannen", " wijk");
    }

    @Test
    void withoutPhasesAndPointsOneOpenQuestionIsAskedForInGoodDutch() throws Exception {
        Page verdict = verdict("K-6", "\"ziek\": true");

        assertThat(verdict.text())
                .contains("Een antwoord op deze vraag is nodig:")
                .doesNotContain("Is een antwoord", "de score");
    }

    @Test
    void anIntermediateResultStandsOnThePageOfTheFrameworkAndInTheReasons() throws Exception {
        Page verdict = verdict("K-7", "\"ziek\": true, \"herplant\": true", true);
        Page framework = signedIn("beleid").open("/kader");

        assertThat(framework.html()).contains("href=\"#tussenuitkomsten\"", "id=\"tussenuitkomst-beschermd\"");
        assertThat(framework.text())
                .contains(
                        "Is de boom beschermd? Ja als dit allemaal klopt:",
                        "Het antwoord op ‘Is de boom beschermd?’ is ja.")
                .contains("De dikte van de stam is minstens 30 centimeter");
        assertThat(verdict.text())
                .contains(
                        "Is de boom beschermd?",
                        "dikte van de stam 45 centimeter",
                        "tussenuitkomst, berekend volgens Bomenbesluit, paragraaf");
    }

    private Page verdict(String number, String answers) throws Exception {
        return verdict(number, answers, false);
    }

    private Page verdict(String number, String answers, boolean monument) throws Exception {
        String dossier = """
                { "zaak": { "zaaknummer": "%s", "peildatum": "2026-06-01" },
                  "kap": { "perceel": "P2", "monument": %s, "dikte": 45, "gevaar": false, %s } }
                """.formatted(number, monument, answers);
        String kept = desk.assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .envelope()
                .nummer();
        return signedIn("beoordelaar").open("/beoordelingen/" + kept);
    }
}
