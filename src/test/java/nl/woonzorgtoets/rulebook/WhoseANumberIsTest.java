package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.VanWie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of every weight, point, class, number and text a framework says whose it is; what is chosen says why. */
class WhoseANumberIsTest {

    private static final String KADER = "kader.yaml";

    @Test
    void isSaidOnceAndHoldsForAllThatDoNotSayItThemselves() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        ShippedFolder.change(
                files,
                KADER,
                "    punten: { voldoet: 4, gedeeltelijk: 2, voldoetNiet: 0 }\n",
                "    punten: { voldoet: 4, gedeeltelijk: 2, voldoetNiet: 0 }\n"
                        + "    herkomst: { soort: VISIE, bron: visie:6.4.1, zegt: De visie vraagt een gezonde mix. }\n");

        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));

        assertThat(rulebook.bezwaren()).isEmpty();
        assertThat(rulebook.afkomst()
                        .van(Onderdeel.PUNTEN, "gemeenschap.mengen")
                        .soort())
                .isEqualTo(Herkomst.VISIE);
        assertThat(rulebook.afkomst().van(Onderdeel.PUNTEN, "gemeenschap.ontmoeting"))
                .isEqualTo(rulebook.afkomst().van(Onderdeel.PUNTEN))
                .extracting(VanWie::soort, VanWie::bron)
                .containsExactly(Herkomst.KEUZE, "visie:6.4");
        assertThat(rulebook.afkomst().van(Onderdeel.KLASSEN, "Positief").omdat())
                .startsWith("De visie noemt geen grenzen.");
    }

    @ParameterizedTest
    @CsvSource({
        "gewichten, gewichten van de criteria",
        "punten, punten van de aspecten",
        "teksten, teksten van de aspecten"
    })
    void withoutItAFolderThatAccountsForItselfDoesNotComeToJudge(String kind, String name) throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        change(files, "(?ms)^  " + kind + ":\n    soort: KEUZE.*?(?=^  \\w)", "");
        change(files, "(?m)^    gewicht: 25\n    keuze: .*\n", "    gewicht: 25\n");

        List<Melding> held = RulebookReader.read(new RuleFiles(files)).bezwaren();

        assertThat(held).singleElement().satisfies(it -> {
            assertThat(it.bestand()).isEqualTo(KADER);
            assertThat(it.regel()).isPositive();
            assertThat(it.melding())
                    .startsWith("Niet gezegd is van wie de " + name + " zijn; dit is de eerste van")
                    .contains("Zet bij 'herkomst' '" + kind + "'");
        });
    }

    @Test
    void aClassWithoutReasonOrGroundIsHeldBack() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        ShippedFolder.change(files, KADER, "  klassen: { soort: KEUZE", "  signalen: { soort: KEUZE");
        ShippedFolder.change(
                files,
                KADER,
                ", keuze: 'De visie noemt geen grenzen. Vanaf een 7 is een plan goed genoeg zonder verdere voorwaarden.'",
                "");

        assertThat(RulebookReader.read(new RuleFiles(files)).bezwaren())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.melding()).startsWith("Niet gezegd is van wie de klassen van de score zijn."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "soort: KEUZE | Een keuze rust niet op een bron alleen.",
                "soort: VISIE, zegt: Ja | Noem bij 'bron' waar dit staat.",
                "soort: WET, bron: 'visie:6.4' | is 'visie' van de soort VISIE, en niet WET.",
                "soort: VISIE, bron: 'visie:6.4', omdat: Daarom | 'omdat' past alleen bij een KEUZE."
            })
    void whatItSaysHoldsTogether(String said, String melding) throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        change(files, "(?m)^  klassen: \\{.*", "  klassen: { " + said + " }");

        assertThat(refused(files)).singleElement().satisfies(it -> {
            assertThat(it.bestand()).isEqualTo(KADER);
            assertThat(it.regel()).isPositive();
            assertThat(it.melding()).contains(melding);
        });
    }

    @Test
    void aReasonIsMoreThanAParagraph() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        ShippedFolder.change(
                files,
                KADER,
                "keuze: Dit telt licht mee, want in een vroeg plan is het vaak nog niet bekend.",
                "keuze: Zie visie, paragraaf 6.4.1.");

        assertThat(RulebookReader.read(new RuleFiles(files)).bezwaren())
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).startsWith("Deze keuze noemt alleen waar het staat."));
    }

    @Test
    void aThresholdThatIsAChoiceSaysWhy() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        ShippedFolder.change(
                files,
                "drempels.yaml",
                "- { vanaf: 2024-01-01, waarde: BEIDE_ONDER }",
                "- { vanaf: 2024-01-01, waarde: BEIDE_ONDER, bron: keuze }");

        assertThat(RulebookReader.read(new RuleFiles(files)).bezwaren())
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).contains("'draagkracht.modus' is een keuze."));
    }

    @Test
    void aFolderThatDoesNotAccountForItselfIsToldOnceAndJudges() throws Exception {
        Rulebook rulebook = SmallFolder.second("").read();

        assertThat(rulebook.bezwaren()).noneMatch(it -> it.melding().contains("van wie"));
        assertThat(rulebook.waarschuwingen())
                .filteredOn(it -> it.melding().contains("draai: regels vernieuw"))
                .hasSize(1);
    }

    @Test
    void renewingWritesWhatIsStillToBeLookedAt() throws Exception {
        Rulebook renewed = RulebookReader.read(Renewal.of(SmallFolder.second("").read()));

        assertThat(renewed.waarschuwingen()).noneMatch(it -> it.melding().contains("draai: regels vernieuw"));
        assertThat(renewed.afkomst().van(Onderdeel.PUNTEN).omdat()).startsWith("Nog te bezien:");
        assertThat(Renewal.of(renewed).hash()).isEqualTo(renewed.hash());
    }

    private static void change(Map<String, byte[]> files, String pattern, String becomes) {
        String kader = new String(files.get(KADER), StandardCharsets.UTF_8);
        files.put(KADER, kader.replaceAll(pattern, becomes).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Melding> refused(Map<String, byte[]> files) {
        return catchThrowableOfType(RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)))
                .meldingen();
    }
}
