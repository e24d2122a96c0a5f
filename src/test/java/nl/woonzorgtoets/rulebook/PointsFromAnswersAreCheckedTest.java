package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong about points that follow from answers is named where it stands. */
class PointsFromAnswersAreCheckedTest {

    private static final Path MARKS = Path.of("src/test/resources/regels-cijfers");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "antwoord: plein.cijfer | antwoord: plein.cijfr | De vraag 'plein.cijfr' bestaat niet. | plein.cijfer",
                "antwoord: plein.cijfer | antwoord: plein.open | is van de soort janee. Hier hoort decimaal of geheel.|",
                "antwoord: plein.cijfer | antword: plein.cijfer | De sleutel 'antword' is hier niet bekend. | antwoord",
                "tot: 10, uit: 6 | uit: 6 | 'van' en 'tot' horen bij elkaar.|",
                "tot: 10, uit: 6 | tot: 0, uit: 6 | 'tot' moet een ander getal zijn dan 'van'.|",
                "tot: 10, uit: 6 | tot: 10 | De sleutel 'uit' ontbreekt.|",
                "tot: 10, uit: 6 | tot: 10, uit: 0 | Hier hoort een getal groter dan 0.|",
                "uit: 4, hoogstens: 3 | uit: 4, hoogstens: 5 | Hier horen punten van meer dan 0 tot en met die van 'uit'.|",
                "geheel: plein.totaal, | | De sleutel 'geheel' ontbreekt.|",
                "vanaf: 20, punten: 5 | vanaf: 5, punten: 5 | Zet de trappen op volgorde|",
                "vanaf: 20, punten: 5 | vanaf: 20, punten: -5 | Hier hoort een getal van 0 of meer.|",
                "vanaf: 7, oordeel | vanaf: 7, minstens: { kwaliteit.jury: 7 }, oordeel | niet meer dan er te halen valt.|",
                "vanaf: 7, oordeel | vanaf: 7, minstens: { kwaliteit.juri: 4 }, oordeel | 'kwaliteit.juri' is hier niet bekend. | kwaliteit.jury",
                "vanaf: 0, oordeel | vanaf: 0, minstens: { kwaliteit.jury: 1 }, oordeel | De laatste klasse kan niets van aspecten eisen|",
                "klasseUit: exact | klasseUit: precies | Kies uit: afgerond, exact.|"
            })
    void theMistakeIsNamed(String text, String becomes, String melding, String suggestion) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(MARKS).contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        assertThat(kader).contains(text);
        files.put(
                "kader.yaml",
                kader.replace(text, becomes == null ? "" : becomes).getBytes(StandardCharsets.UTF_8));

        assertRefused(files, melding, suggestion);
    }

    @Test
    void aRuleOnSuchAnAspectIsRefused() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(MARKS).contents());
        files.put("plein/2-jury.drl", """
                package regels
                import nl.woonzorgtoets.oordeel.Bevinding

                rule "2-1 De jury is tevreden"
                    @bron( "regeling:2" )
                when
                    Plein( cijfer > 0 )
                then
                    insert( Bevinding.voldoet( "kwaliteit.jury" ) );
                end
                """.getBytes(StandardCharsets.UTF_8));

        assertRefused(files, "daar volgen de punten uit antwoorden", null);
    }

    @Test
    void theFirstEditionDoesNotKnowThem() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(
                                "kader.yaml",
                                "punten: { voldoet: 4, voldoetNiet: 0 }",
                                "punten: { antwoord: zaak.zaaknummer }")
                        .meldingen())
                .anySatisfy(it -> assertThat(it.melding()).contains("'antwoord' hoort bij editie 2."));
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
