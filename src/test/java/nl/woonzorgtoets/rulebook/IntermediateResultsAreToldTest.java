package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.release.changes.Change;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.framework.Framework.Calculation;
import nl.woonzorgtoets.wording.framework.FrameworkReader;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.Test;

/** What is worked out once stands in the document, on the page of the framework, among the changes and in the reasons of a verdict. */
class IntermediateResultsAreToldTest {

    private static final String WHEN = "Tussenuitkomst( zwak == true )";

    @Test
    void theFrameworkSaysHowEachIsWorkedOut() throws Exception {
        List<Calculation> calculations = FrameworkReader.read(
                        IntermediateResultsTest.reading(WHEN).read(), LocalDate.of(2026, 7, 1), null)
                .calculations();

        assertThat(calculations)
                .extracting(Calculation::label, Calculation::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Afstand tot het gemiddelde", "SES van de wijk min 0,10 (drempel ‘Gemiddelde SES’)."),
                        org.assertj.core.groups.Tuple.tuple("Zwakke wijk", "Ja als dit klopt:"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Bewoners per woning", "Het totaal van aantal gedeeld door woningen van de wijk."));
        assertThat(calculations.get(1).conditions().get(0).sentence())
                .isEqualTo("De afstand tot het gemiddelde is lager dan 0.");
    }

    @Test
    void ofWhatIsAddedUpItSaysWhichRows() throws Exception {
        List<Calculation> calculations = FrameworkReader.read(
                        IntermediateResultsTest.reading(WHEN)
                                .where(
                                        "vragen.yaml",
                                        "Doelgroep( $aantal : aantal )",
                                        "Doelgroep( aantal > 1, $aantal : aantal )")
                                .read(),
                        LocalDate.of(2026, 7, 1),
                        null)
                .calculations();

        assertThat(calculations.get(2).outcome()).endsWith("woningen van de wijk, over alles waarvoor dit klopt:");
        assertThat(calculations.get(2).conditions()).hasSize(1);
    }

    @Test
    void aRuleThatReadsItSpeaksOfItAsOfAnyFigure() throws Exception {
        Rulebook rulebook =
                IntermediateResultsTest.reading("Tussenuitkomst( afstand < 0 )").read();

        assertThat(new RuleWording(rulebook, null, null)
                        .conditions(rulebook.rules().get(0))
                        .get(0)
                        .sentence())
                .isEqualTo("De afstand tot het gemiddelde is lager dan 0.");
    }

    @Test
    void anotherCalculationIsAChange() throws Exception {
        Rulebook was = IntermediateResultsTest.reading(WHEN).read();
        Rulebook becomes = IntermediateResultsTest.reading(WHEN)
                .where("vragen.yaml", "waarde: $ses - $grens", "waarde: $grens - $ses")
                .read();

        assertThat(RulebookChanges.between(was, becomes))
                .extracting(Change::tekst)
                .containsExactly("De berekening van ‘Afstand tot het gemiddelde’ is gewijzigd.");
    }

    @Test
    void theDocumentKeepsItWithWhatItRestsOn() throws Exception {
        Rulebook rulebook = IntermediateResultsTest.reading(WHEN).read();
        CaseDocument judged = judged(rulebook);

        CaseDocument read = Codecs.read(Codecs.write(judged), hash -> Optional.of(rulebook));

        assertThat(read).usingRecursiveComparison().isEqualTo(judged);
        assertThat(new String(Codecs.write(judged).body(), StandardCharsets.UTF_8))
                .as("of a result it says the place, which says what it rests on")
                .contains("\"/tussenuitkomsten\",{\"zwak\":true,\"afstand\":-0.30},null]");
        assertThat(Telling.of(read, rulebook).toString())
                .containsIgnoringCase("Zwakke wijk")
                .contains(
                        "De cijfers: afstand tot het gemiddelde -0,3; SES -0,2.",
                        "tussenuitkomst, berekend volgens Een visie, paragraaf 5.3 (Fair share)");
    }

    private static CaseDocument judged(Rulebook rulebook) throws Exception {
        String dossier = """
                { "zaak": { "zaaknummer": "1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710", "ses": -0.20 },
                  "doelgroepen": [ { "code": "II.PG", "aantal": 10 } ] }""";
        Instant moment = Instant.parse("2026-11-28T12:00:00.123456Z");
        return Assessor.judge(
                        new DossierReader(rulebook.vocabulary()).read(dossier.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        rulebook)
                .document(Envelope.now(rulebook.framework(), "2026-000001", moment, "beoordelaar", "sleutel"))
                .with("00112233445566778899aabbccddeeff");
    }
}
