package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cell that is blank and meant so is a gap of the framework: it is told, and nobody who hands in a plan is asked to fill it. */
class AFigureThatNobodyHasTest {

    private Rulebook rulebook;

    @BeforeEach
    void theWijkHasNoFigure() throws Exception {
        rulebook = SmallFolder.second("")
                .where("regio/wijken.csv", "HEERLEN,-0.20,", "HEERLEN,,")
                .where(
                        "vragen.yaml",
                        "label: SES\n        soort: decimaal\n",
                        "label: SES\n        soort: decimaal\n        bedoeld: { leeg: Niet gepubliceerd. }\n")
                .read();
    }

    @Test
    void itIsMissedAndNotAskedOfWhoHandsInThePlan() throws Exception {
        CaseDocument document = judged(", \"aantal\": 4");
        Telling told = Telling.of(document, rulebook);

        assertThat(document.assessment().missing()).extracting(Missing::pointer).containsExactly("/regio/Gebied/ses");
        assertThat(told.asked().due()).isEmpty();
        assertThat(told.asked().optional()).isEmpty();
        assertThat(told.asked().term()).isEmpty();
        assertThat(told.asked().elsewhere())
                .isEqualTo("Dit cijfer staat niet in de tabellen van het kader: ‘SES’. Dat ligt niet aan het plan."
                        + " De indiener hoeft daarvoor niets aan te vullen.");
        assertThat(told.missing())
                .extracting(Told.OpenQuestion::elsewhere)
                .containsExactly("niet in de cijfers van het kader");
        assertThat(told.next())
                .containsExactly(
                        "De beslisser zoekt de cijfers op die niet in de tabellen van het kader staan. Welke dat"
                                + " zijn, staat bij ‘Wat nog ontbreekt’. Daarna toetst de beslisser het plan opnieuw.");
    }

    @Test
    void besideItTheOpenQuestionsAreAskedAsBefore() throws Exception {
        Telling told = Telling.of(judged(""), rulebook);

        assertThat(told.asked().due())
                .flatExtracting(Told.Questions::questions)
                .singleElement()
                .asString()
                .startsWith("Aantal");
        assertThat(told.asked().elsewhere()).contains("‘SES’");
        assertThat(told.next().get(0)).startsWith("De indiener vult het dossier aan");
    }

    private CaseDocument judged(String answer) throws Exception {
        String json = """
                { "zaak": { "zaaknummer": "A-1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710" },
                  "doelgroepen": [ { "code": "I.i.iii"%s } ] }
                """.formatted(answer);
        return Assessor.judge(
                        new DossierReader(rulebook.vocabulary()).read(json.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        rulebook)
                .document(Envelope.trial(rulebook.framework(), Instant.EPOCH));
    }
}
