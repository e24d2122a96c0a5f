package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.release.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong about an amount is named where it stands. */
class AmountsAreCheckedTest {

    private static final Path SUBSIDY = Path.of("src/test/resources/regels-subsidie");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bij: [ VERLENEN ] | bij: [ VERLENE ] | 'VERLENE' is hier niet bekend. | VERLENEN",
                "bij: [ VERLENEN ] | bij: [ NIET_AF ] | 'NIET_AF' is hier niet bekend.|",
                "bij: [ VERLENEN ] | bij: [] | Noem ten minste één oordeel|",
                "bij: [ VERLENEN ] | bij: [ VERLENEN, VERLENEN ] | 'VERLENEN' staat er al.|",
                "- vereniging.leden * per-lid | - vereniging.lede * per-lid | is geen vraag, drempel, tussenuitkomst of bedrag. | vereniging.leden",
                "- vereniging.leden * per-lid | - vereniging.leden * 12.50 | Het getal 12.50 mag hier niet staan. Zet het in drempels.yaml|",
                "- vereniging.leden * per-lid | - vereniging.leden / per-lid | Hier kan alleen vermenigvuldigd worden|",
                "- vereniging.leden * per-lid | - vereniging.leden | Dit is in leden, en het bedrag is in euro.|",
                "- vereniging.leden * per-lid | - aandeel | Een percentage alleen is geen bedrag.|",
                "- vereniging.leden * per-lid | - tekort * per-lid | Hier wordt euro met euro vermenigvuldigd.|",
                "- vereniging.leden * per-lid | - vereniging.start * per-lid | is van de soort datum. Hier hoort een getal.|",
                "- vereniging.leden * per-lid | - vereniging.vermogen | is geheim, maar een bedrag vertelt het antwoord.|",
                "- vereniging.leden * per-lid | - vooruit | Een bedrag rekent alleen met bedragen die erboven staan.|",
                "- vereniging.leden * per-lid | - subsidie | Een bedrag rekent alleen met bedragen die erboven staan.|",
                "als: vereniging.jeugd | als: vereniging.leden | Hier hoort een vraag of tussenuitkomst van de soort janee.|",
                "als: vereniging.jeugd | alss: vereniging.jeugd | De sleutel 'alss' is hier niet bekend. | als",
                "als: eersteTijdvak | als: eersteTijdvk | is geen vraag, drempel, tussenuitkomst of bedrag. | eersteTijdvak",
                "afronden: { naar: beneden } | afronden: { naar: omlaag } | Kies uit: beneden, boven, dichtstbij.|",
                "afronden: { naar: beneden } | afronden: { naar: beneden, op: 0 } | Hier hoort een getal groter dan 0.|",
                "afronden: { naar: beneden } | afronden: beneden | Hier horen regels van de vorm|",
                "    afronden: { naar: beneden } | | De sleutel 'afronden' ontbreekt.|",
                "som: [ subsidie * voorschot ] | som: [] | Noem ten minste één post.|",
                "vanaf: ondergrens | vanaf: ondergrns | is geen vraag, drempel, tussenuitkomst of bedrag. | ondergrens",
                "bron: regeling:8 | bron: regeling:9 | De bron 'regeling:9' staat niet in bronnen.yaml. | regeling:",
                "  vooruit: | Vooruit bedrag: | Begin de naam van een bedrag met een kleine letter|",
                "editie: 2 | editie: 1 | 'bedragen' hoort bij editie 2.|"
            })
    void theMistakeIsNamed(String text, String becomes, String melding, String suggestion) throws Exception {
        assertRefused(changed("kader.yaml", text, becomes == null ? "" : becomes), melding, suggestion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bedrag: vooruit | bedrag: vooruitt | 'vooruitt' is hier niet bekend. | vooruit",
                "bedrag: vooruit | bedrag: subsidie | Het bedrag 'vooruit' heeft geen voorbeeld.|",
                "leden: 20, | lede: 20, | lede | leden",
                "verwacht: 250 | verwacht: veel | Hier hoort een getal|",
                "verwacht: 250 | | De sleutel 'verwacht' ontbreekt.|"
            })
    void aMistakeInAnExampleIsNamed(String text, String becomes, String melding, String suggestion) throws Exception {
        assertRefused(changed("bedragen.voorbeelden.yaml", text, becomes == null ? "" : becomes), melding, suggestion);
    }

    @Test
    void anAmountWithoutExamplesIsRefused() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SUBSIDY).contents());
        files.remove("bedragen.voorbeelden.yaml");

        assertRefused(files, "Het bedrag 'subsidie' heeft geen voorbeeld.", null);
    }

    @Test
    void anExampleThatComesOutOtherwiseIsTold() throws Exception {
        Checked sound = Checked.of(RuleFiles.read(SUBSIDY));
        Checked wrong =
                Checked.of(new RuleFiles(changed("bedragen.voorbeelden.yaml", "verwacht: 250", "verwacht: 260")));

        assertThat(sound.meldingen()).isEmpty();
        assertThat(wrong.meldingen())
                .singleElement()
                .satisfies(it -> assertThat(it.melding())
                        .isEqualTo("Het voorbeeld 'Precies de ondergrens' van bedrag subsidie verwacht 260, maar de"
                                + " uitkomst is 250. Voor het afronden was het 250."));
    }

    @Test
    void aListIsAddedUpInAnIntermediateResult() throws Exception {
        Map<String, byte[]> files = changed(
                "vragen.yaml", "    label: De vereniging\n", "    label: De vereniging\n    lijst: { minstens: 1 }\n");

        assertRefused(files, "Tel de lijst op in een tussenuitkomst", null);
    }

    @Test
    void aNameIsOfOneThingOnly() throws Exception {
        assertRefused(
                changed("drempels.yaml", "  ondergrens: {", "  tekort: {"),
                "De naam 'tekort' is van een tussenuitkomst en van een drempel.",
                null);
    }

    private static Map<String, byte[]> changed(String file, String text, String becomes) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SUBSIDY).contents());
        String was = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(was).contains(text);
        files.put(file, was.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void assertRefused(Map<String, byte[]> files, String melding, String suggestion) {
        RejectedRulebookException refused =
                catchThrowableOfType(RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));
        assertThat(refused).as("the folder is refused").isNotNull();
        assertThat(refused.meldingen()).as("%s", refused.meldingen()).anySatisfy(it -> {
            assertThat(it.melding()).contains(melding);
            assertThat(it.suggestie() == null ? "" : it.suggestie()).contains(suggestion == null ? "" : suggestion);
        });
    }
}
