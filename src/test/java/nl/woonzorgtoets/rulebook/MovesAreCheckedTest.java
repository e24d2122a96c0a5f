package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A move that cannot be made, or may not, is refused with its file and line. */
class MovesAreCheckedTest {

    private static final String MOVE =
            "zetten:\n  proef:\n    zin: %s\n    door: INITIATIEFNEMER\n    moeite: 1\n    wijzigt:\n      - { %s }\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Doe iets. | veld: gemeenschap.omgevingsdialog, naar: GEVOERD | De vraag 'gemeenschap.omgevingsdialog' bestaat niet.",
                "Doe iets. | veld: locatie.sesWoa, naar: 1 | Van de vraag 'sesWoa' is niet gezegd dat het antwoord eerlijk te veranderen is.",
                "Doe iets. | veld: financieel.onderhoudBegroot, naar: nee | De vraag 'onderhoudBegroot' kan alleen de andere kant op",
                "Doe iets. | veld: gemeenschap.omgevingsdialoog, naar: GEHOUDEN | 'GEHOUDEN' is hier niet bekend.",
                "Doe iets. | veld: financieel.looptijdJaren, naar: lang | Hier hoort een getal",
                "Doe iets. | veld: financieel.onderhoudBegroot, tot: ja | 'tot' past alleen bij een vraag met één optie of een getal.",
                "Doe iets. | veld: financieel.looptijdJaren, tot: 400 | Dit getal ligt buiten het minimum en maximum van de vraag.",
                "Doe iets. | veld: financieel.onderhoudBegroot | Zeg bij 'veld' welk antwoord verandert, en hoe",
                "Doe iets. | veld: woningen.prijs, naarDrempel: huur.midengrens | 'huur.midengrens' is hier niet bekend.",
                "Doe iets. | veld: financieel.onderhoudBegroot, naarDrempel: huur.middengrens | 'naarDrempel' past alleen bij een vraag met een getal.",
                "Doe iets. | veld: woningen.aantal, kleiner: nee | 'kleiner: ja' past alleen bij",
                "Doe iets. | lijst: partner, wordt: { status: CONTRACT } | 'partner' is hier niet bekend.",
                "Doe iets. | lijst: partners, wordt: { stand: CONTRACT } | De vraag 'partners.stand' bestaat niet.",
                "'Doe {aantal} dingen.' | veld: financieel.onderhoudBegroot, naar: ja | Het gat {aantal} is hier niet te vullen",
                "'Doe {keuze}.' | veld: financieel.looptijdJaren, tot: 40 | Het gat {keuze} is hier niet te vullen",
            })
    void whatCannotBeIsRefusedAtItsLine(String sentence, String change, String melding) throws Exception {
        RejectedRulebookException refused = refused(MOVE.formatted(sentence, change));

        assertThat(refused.meldingen()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.bestand()).isEqualTo("zetten.yaml");
            assertThat(it.regel()).isEqualTo(sentence.contains("{") ? 3 : 7);
        });
        assertThat(refused.meldingen()).extracting(Melding::melding).anyMatch(it -> it.startsWith(melding));
    }

    @Test
    void whoDoesItAndHowMuchItAsksAreKnownWords() throws Exception {
        RejectedRulebookException refused =
                refused(MOVE.formatted("Doe iets.", "veld: financieel.onderhoudBegroot, naar: ja")
                        .replace("door: INITIATIEFNEMER", "door: INITIATEFNEMER")
                        .replace("moeite: 1", "moeite: 4"));

        assertThat(refused.meldingen())
                .extracting(Melding::regel, Melding::suggestie)
                .contains(org.assertj.core.groups.Tuple.tuple(4, "INITIATIEFNEMER"));
        assertThat(refused.meldingen()).extracting(Melding::melding).contains("Hier hoort 1, 2 of 3.");
    }

    @Test
    void aMoveChoosesInOneWayOnly() throws Exception {
        RejectedRulebookException refused =
                refused(MOVE.formatted("'Ga tot {keuze}.'", "veld: gemeenschap.ontmoetingsruimte, tot: INPANDIG")
                        + "      - { veld: financieel.looptijdJaren, tot: 40 }\n");

        assertThat(refused.meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.startsWith("In één zet valt maar op één manier te kiezen"));
    }

    @Test
    void aDirectionIsAKnownWord() throws Exception {
        Map<String, byte[]> files =
                new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        String questions = new String(files.get("vragen.yaml"), StandardCharsets.UTF_8);
        files.put(
                "vragen.yaml",
                questions
                        .replaceFirst("wijzigbaar: hoger", "wijzigbaar: omhoog")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)))
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("Kies uit: nee, ja, hoger, lager."));
    }

    private static RejectedRulebookException refused(String moves) throws Exception {
        Map<String, byte[]> files =
                new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        files.put("zetten.yaml", moves.getBytes(StandardCharsets.UTF_8));
        RejectedRulebookException refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));
        assertThat(refused).as("the folder is refused").isNotNull();
        return refused;
    }
}
