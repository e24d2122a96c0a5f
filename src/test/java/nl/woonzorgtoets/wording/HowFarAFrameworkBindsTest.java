package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page and letter say as what a framework counts, and which rule of a gemeente itself is left out. */
class HowFarAFrameworkBindsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String NOT_ADOPTED =
            "Het Toetsingskader wonen met zorg Parkstad is niet vastgesteld. Het is een"
                    + " werkwijze. Niemand kan er rechten aan ontlenen, en een besluit kan er niet alleen op rusten.";

    @Test
    void oneThatNobodyLaidDownIsAWayOfWorking() throws Exception {
        assertThat(sentences("soort: WERKWIJZE", "KERKRADE")).containsExactly(NOT_ADOPTED);
    }

    @Test
    void aRuleOfAGemeenteThatIsOffIsNamedThereAlone() throws Exception {
        assertThat(sentences("soort: WERKWIJZE", "HEERLEN"))
                .containsExactly(
                        NOT_ADOPTED,
                        "Heerlen heeft een eigen regel, in ‘Beleidsregel Huisvesting aandachtsgroepen 2024 gemeente Heerlen’:"
                                + " woningen voor aandachtsgroepen kunnen alleen waar SES-WOA en Leefbaarometer allebei boven"
                                + " het gemiddelde liggen. Die regel is hier niet toegepast. De tekst van die voorwaarde is nog"
                                + " niet nagelezen.");
    }

    @Test
    void onceItIsOnItIsSaidThatItCounts() throws Exception {
        Map<String, byte[]> files = shipped();
        change(files, "gemeenten/heerlen/drempels.yaml", "waarde: BEIDE_ONDER, ", "waarde: BEIDE_BOVEN_VEREIST, ");

        assertThat(new Standing(RulebookReader.read(new RuleFiles(files))).sentences("HEERLEN", DAY))
                .last()
                .asString()
                .endsWith("Die regel is hier toegepast.");
    }

    @Test
    void oneThatWasLaidDownNamesByWhomAndWhere() throws Exception {
        assertThat(sentences(
                        "soort: BELEIDSREGEL\n  orgaan: het college\n  datum: 2026-03-01\n  vindplaats: Gemeenteblad 2026",
                        "KERKRADE"))
                .containsExactly(
                        "Het Toetsingskader wonen met zorg Parkstad is een beleidsregel, vastgesteld door het college"
                                + " op 1 maart 2026 (Gemeenteblad 2026). De gemeente houdt zich daaraan, en wijkt ervan af als de"
                                + " gevolgen anders onevenredig zijn.");
    }

    @Test
    void aGemeenteCanHaveLaidItDownApart() throws Exception {
        String apart = "soort: WERKWIJZE\n  eigen:\n    KERKRADE: { soort: VISIE, orgaan: de raad, datum: 2026-03-01,"
                + " vindplaats: Gemeenteblad 2026 }";

        assertThat(sentences(apart, "KERKRADE"))
                .singleElement()
                .asString()
                .startsWith(
                        "Het Toetsingskader wonen met zorg Parkstad is een visie, vastgesteld door de raad op 1 maart 2026");
        assertThat(sentences(apart, "LANDGRAAF")).containsExactly(NOT_ADOPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "soort: WERKWIJZE | soort: BELEIDSREGEL | De sleutel 'orgaan' ontbreekt. |",
                "soort: WERKWIJZE | soort: WERKWIJS | 'WERKWIJS' is hier niet bekend. | WERKWIJZE",
                "voor: HEERLEN | voor: HERLEN | 'HERLEN' is hier niet bekend. | HEERLEN",
                "waarde: BEIDE_BOVEN_VEREIST | waarde: BEIDE_BOVEN_VEREST | 'BEIDE_BOVEN_VEREST' is hier niet bekend. | BEIDE_BOVEN_VEREIST",
                "drempel: draagkracht.modus | drempel: draagkracht.mods | 'draagkracht.mods' is hier niet bekend. | draagkracht.modus",
                "bron: heerlen-beleidsregel | bron: heerlen-beleidsregl | staat niet in bronnen.yaml. | heerlen-beleidsregel"
            })
    void aMistakeIsNamed(String text, String becomes, String melding, String suggestion) throws Exception {
        Map<String, byte[]> files = shipped();
        change(files, "kader.yaml", text, becomes);

        RejectedRulebookException refused =
                catchThrowableOfType(RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));

        assertThat(refused.meldingen()).anySatisfy(it -> {
            assertThat(it.bestand()).isEqualTo("kader.yaml");
            assertThat(it.melding()).contains(melding);
            assertThat(it.suggestie()).isEqualTo(suggestion);
        });
    }

    private static List<String> sentences(String standing, String gemeente) throws Exception {
        Map<String, byte[]> files = shipped();
        change(files, "kader.yaml", "soort: WERKWIJZE", standing);
        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));
        return new Standing(rulebook).sentences(gemeente, DAY);
    }

    private static Map<String, byte[]> shipped() throws Exception {
        return new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
    }

    private static void change(Map<String, byte[]> files, String path, String text, String becomes) {
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).as(path).contains(text);
        files.put(path, old.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
    }
}
