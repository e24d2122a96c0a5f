package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.insight.NextQuestion;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Browser.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A framework in which answers give points, and no rule says a thing. */
class ASchemeOfMarksTest extends OpenPages {

    private static final String DOSSIER = """
            { "zaak": { "zaaknummer": "P-1", "peildatum": "2026-02-01" }, "plein": { "cijfer": 7, "groen": 3, "totaal": 10, "open": true,
              "uren": 12, "tegels": 20, "bomen": 2 } }
            """;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private Archive archive;

    @Autowired
    private RulebookShelf shelf;

    @DynamicPropertySource
    static void marks(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> "src/test/resources/regels-cijfers");
    }

    @Test
    void thePageTheLetterAndTheApiSayWhichAnswerGaveWhichPoints() throws Exception {
        // Given a case that is kept
        var document = desk.assess(DOSSIER.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
        Browser assessor = signedIn("beoordelaar");

        // Then the page, the letter and the API tell the same
        Page verdict = assessor.open("/beoordelingen/" + document.nummer());
        assertThat(verdict.text())
                .contains(
                        "Het antwoord op ‘Cijfer van de jury’ is 7; dat geeft 4,2 van de 6 punten.",
                        "‘Groen’ is 3 m2 en ‘Oppervlakte’ is 10 m2; dat geeft 1,2 van de 4 punten.",
                        "Het antwoord op ‘Uren open’ is 12; dat geeft 2 van de 5 punten.",
                        "Het antwoord op ‘Bomen’ is 2; dat geeft 2 extra punten.");
        assertThat(assessor.open(verdict.path() + "/rapport").text())
                .contains(
                        "Het antwoord op ‘Cijfer van de jury’ is 7; dat geeft 4,2 van de 6 punten.",
                        "3 (43 %)",
                        "Daarvoor telt de score zonder af te ronden.")
                .doesNotContain("null");
        assertThat(Beoordeling.of(document).json()).contains("\"punten\":{\"behaald\":4.20,\"beschikbaar\":6");
    }

    @Test
    void aCaseThatIsKeptIsReadAndJudgedAgainTheSame() throws Exception {
        String nummer = desk.assess(DOSSIER.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
        KeptCase kept = archive.find(nummer).orElseThrow();

        assertThat(new Replayer(hash -> shelf.active().rulebook())
                        .replay(nummer, kept.bytes())
                        .uitkomst())
                .isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void aDossierThatIsNotFinishedShowsWhatCanStillBeReached() throws Exception {
        String open = "{ \"zaak\": { \"zaaknummer\": \"P-2\", \"peildatum\": \"2026-02-01\" } }";
        var document = desk.assess(open.getBytes(StandardCharsets.UTF_8), null, "beoordelaar");

        assertThat(signedIn("beoordelaar")
                        .open("/beoordelingen/" + document.nummer())
                        .text())
                .contains("Nog open", "Cijfer van de jury", "Uren open");
        NextQuestion next = NextQuestion.of(desk.consider(open.getBytes(StandardCharsets.UTF_8)));
        assertThat(next.pointer()).startsWith("/plein/");
        assertThat(next.rules()).isZero();
    }

    @Test
    void thePageOfTheFrameworkSaysHowPointsFollow() {
        assertThat(signedIn("beleid").open("/kader").text())
                .contains(
                        "3 (43 procent)",
                        "Klassen en ondergrenzen kijken naar de score zonder af te ronden.",
                        "Het antwoord op ‘Cijfer van de jury’ geeft punten: van 0 bij 0 oplopend tot 6 bij 10.",
                        "De punten zijn het deel dat ‘Groen’ is van ‘Oppervlakte’, van de 4 punten, met een maximum van 3.",
                        "geeft punten per trap: 0 punten vanaf 0; 2 punten vanaf 10; 5 punten vanaf 20.",
                        "Het antwoord op ‘Bomen’ is het aantal punten, met een maximum van 3.");
    }
}
