package nl.woonzorgtoets.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a policy officer reads about a change before saving it. */
class RulebookChangesTest {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String RULES = "fair-share/1.1-spreiding.drl";
    private static final String EXAMPLES = "fair-share/1.1-spreiding.voorbeelden.yaml";

    private final Map<String, byte[]> files = new TreeMap<>();
    private Rulebook was;

    @BeforeEach
    void aSmallRegelset() throws RejectedRulebookException {
        files.putAll(RuleFiles.read(SMALL).contents());
        was = RulebookReader.read(new RuleFiles(files));
    }

    @Test
    void aThresholdSaysFromWhatToWhatAndSinceWhen() throws RejectedRulebookException {
        edit("drempels.yaml", "waarde: 500 }", "waarde: 600 }\n      - { vanaf: 2027-01-01, waarde: 12500 }");

        assertThat(sentences())
                .containsExactly(
                        "Drempel ‘Een grote wijk heeft zoveel woningen’ is gewijzigd.",
                        "Vanaf 1 januari 2020: van 500 woningen naar 600 woningen.",
                        "Vanaf 1 januari 2027 komt erbij: 12.500 woningen.");
    }

    @Test
    void aThresholdOfOneGemeenteIsNamedWithIt() throws RejectedRulebookException {
        put(
                "gemeenten/noord/drempels.yaml",
                "gemeente: NOORD\ndrempels:\n  wijk.groot:\n    waarden:\n      - { vanaf: 2026-01-01, waarde: 300 }\n");

        assertThat(sentences()).contains("In Noord vanaf 1 januari 2026 komt erbij: 300 woningen.");
    }

    @Test
    void aRuleSaysWhichConditionIsAnother() throws RejectedRulebookException {
        edit(RULES, "woningen >= $grens", "woningen > $grens");

        assertThat(sentences())
                .containsExactly(
                        "Regel 1.1-1 is gewijzigd: Wijk is groot.",
                        "Voorwaarde weg: De woningen van de wijk zijn minstens de drempel ‘Een grote wijk heeft zoveel woningen’.",
                        "Voorwaarde erbij: De woningen van de wijk zijn hoger dan de drempel ‘Een grote wijk heeft zoveel woningen’.");
    }

    @Test
    void rulesAndTheirExamplesComeAndGo() throws RejectedRulebookException {
        edit(RULES, "1.2-2 Zorg is niet geregeld", "1.2-3 Zorg ontbreekt");
        edit(EXAMPLES, "regel: 1.2-2", "regel: 1.2-3");

        assertThat(sentences())
                .contains(
                        "Regel 1.2-3 is nieuw: Zorg ontbreekt.",
                        "Conclusie: ‘voldoet niet’ bij ‘Is de zorg geregeld?’.",
                        "Bron: Visie voor de test, paragraaf 1.2 (Zorg).",
                        "Regel 1.2-2 vervalt: Zorg is niet geregeld.",
                        "Nieuw voorbeeld bij regel 1.2-3: Nee (verwacht: vuurt).",
                        "Het voorbeeld bij regel 1.2-2 vervalt: Nee.");
    }

    @Test
    void weightsClassesPointsAndTextsSayFromWhatToWhat() throws RejectedRulebookException {
        edit(
                "kader.yaml",
                "gewicht: 60",
                "gewicht: 70, minimum: { score: 5.00, hoogstens: POSITIEF_ONDER_VOORWAARDEN }");
        edit("kader.yaml", "vanaf: 7.00", "vanaf: 7.50");
        edit("kader.yaml", "De wijk is groot.", "De wijk is ruim.");
        edit("kader.yaml", "plusMaximum: 1.00", "plusMaximum: 1.0");

        assertThat(sentences())
                .containsExactly(
                        "Criterium ‘Spreiding’ is gewijzigd.",
                        "Gewicht: van 60 naar 70.",
                        "Minimum: van niets naar 5,00.",
                        "Onder het minimum hoogstens: van niets naar ‘Onder voorwaarden’.",
                        "Klasse ‘Positief’ is gewijzigd.",
                        "Vanaf score: van 7,00 naar 7,50.",
                        "Aspect ‘Ligt het in een grote wijk?’ is gewijzigd.",
                        "Tekst bij voldoet: van ‘De wijk is groot.’ naar ‘De wijk is ruim.’.");
    }

    @Test
    void aQuestionAndItsAnswersAreNamed() throws RejectedRulebookException {
        edit(
                "vragen.yaml",
                "soort: janee, verplicht: altijd }",
                "soort: janee, verplicht: vanaf PRINCIPEVERZOEK }\n      plaatsen: { label: \"Hoeveel plaatsen?\", soort: geheel, minimum: 0, maximum: 100 }");

        assertThat(sentences())
                .contains(
                        "Nieuw bij ‘De zorg’: ‘Hoeveel plaatsen?’.",
                        "Antwoord: heel getal.",
                        "Kleinste en grootste antwoord: 0 en 100.",
                        "Verplicht: nee.",
                        "Bij ‘De zorg’ is ‘Is de zorg geregeld?’ gewijzigd.",
                        "Verplicht: van ‘altijd’ naar ‘vanaf PRINCIPEVERZOEK’.");
    }

    @Test
    void rowsOfATableAreCountedAndTheFirstNamed() throws RejectedRulebookException {
        String table = text("regio/wijken.csv");
        String second = table.split("\n")[1];
        put("regio/wijken.csv", table.replace(second, second.replaceFirst("[0-9]+(?=[^0-9]*$)", "4321")));

        assertThat(sentences())
                .anyMatch(it -> it.startsWith("Tabel regio/wijken.csv: 1 rij gewijzigd, 0 erbij, 0 weg."))
                .contains("Dorp (WK01). woningen_2022: van 400 naar 4321.");
    }

    @Test
    void aFigureOfATableIsWrittenAsPeopleWriteIt() throws RejectedRulebookException {
        edit("regio/opgave.csv", "-12.5", "-13.5");

        assertThat(sentences()).contains("GECLUSTERD, BASIS. saldo: van -12,5 naar -13,5.");
    }

    @Test
    void anotherNameForACriteriumIsSaidOnceAndAVerdictByItsName() throws RejectedRulebookException {
        edit("kader.yaml", "naam: Spreiding", "naam: Verdeling");
        edit("kader.yaml", "Het past bijna.", "Bijna.");

        assertThat(sentences())
                .containsExactly(
                        "Criterium ‘Verdeling’ is gewijzigd.",
                        "Naam: van ‘Spreiding’ naar ‘Verdeling’.",
                        "Het oordeel ‘Onder voorwaarden’ is gewijzigd.",
                        "Zin: van ‘Het past bijna.’ naar ‘Bijna.’.");
    }

    @Test
    void theTermOfTheReportIsNamed() throws RejectedRulebookException {
        put("kader.yaml", text("kader.yaml") + "rapport: { termijnWeken: 6, bron: \"visie:1.1\" }\n");

        assertThat(sentences())
                .contains("Het rapport is gewijzigd.", "Termijn om aan te vullen, in weken: van niets naar 6.");
    }

    @Test
    void whatHasNoWordsIsStillSaidToBeChanged() throws RejectedRulebookException {
        edit("vragen.yaml", "portefeuille:", "portefeuille: # telt");

        assertThat(sentences())
                .containsExactly(
                        "vragen.yaml is gewijzigd op een manier die hier niet in woorden staat. Kijk regel voor regel.");
    }

    @Test
    void nothingChangedIsNothingSaid() throws RejectedRulebookException {
        assertThat(sentences()).isEmpty();
    }

    private List<String> sentences() throws RejectedRulebookException {
        Rulebook becomes = RulebookReader.read(new RuleFiles(files));
        return RulebookChanges.between(was, becomes).stream()
                .flatMap(it -> Stream.concat(Stream.of(it.tekst()), it.delen().stream()))
                .toList();
    }

    private void edit(String path, String text, String becomes) {
        assertThat(text(path)).contains(text);
        put(path, text(path).replace(text, becomes));
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
