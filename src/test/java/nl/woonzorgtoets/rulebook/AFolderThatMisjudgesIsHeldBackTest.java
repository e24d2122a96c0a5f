package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain to misjudge keeps a folder from judging, at its line and with what to do; a case that it judged once is still read. */
class AFolderThatMisjudgesIsHeldBackTest {

    private static final String GROUPS = "regio/aandachtsgroepen.csv";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is empty switches off in silence
                "kader.yaml | waarden: [I.iii.ii] | waarden: [] | Hier staat niets in 'waarden'.",
                "vragen.yaml | nietBeantwoord: [NIET_AANGETOOND] | nietBeantwoord: [] | Hier staat niets in 'nietBeantwoord'.",
                "vragen.yaml | - { doelgroepen.code: [I.iii.iv] } | - { doelgroepen.code: [] } | geen enkel antwoord",
                "vragen.yaml | aannemelijk: { tot: 10000 } | aannemelijk: {} | Hier staat niets in 'aannemelijk'.",
                "vragen.yaml | maximumlengte: 60 | maximumlengte: 0 | Zet hier 1 of meer.",
                // a heavier step leads to no milder verdict
                "kader.yaml |   eis: NEGATIEF@ |   eis: POSITIEF@ | De stap 'eis' leidt naar POSITIEF",
                "kader.yaml |   eis: NEGATIEF@ |   eis: AANHOUDEN@ | De stap 'eis' weegt zwaarder dan 'eisInBeginsel'",
                "kader.yaml | voorwaarde: POSITIEF_ONDER_VOORWAARDEN | voorwaarde: POSITIEF | Zo telt de stap niet.",
                "kader.yaml | aanhouden: AANHOUDEN | aanhouden: POSITIEF | De stap 'aanhouden' leidt naar POSITIEF",
                "kader.yaml | genoeg om door te gaan.', positief: ja | genoeg om door te gaan.' | dat gunstiger is, is het niet",
                "kader.yaml | ONVOLLEDIG: { naam: Onvolledig, | ONVOLLEDIG: { naam: Onvolledig, positief: ja, | kan dus niet positief zijn",
                // under conditions means that one can be named
                "kader.yaml | ONVOLLEDIG: { naam: Onvolledig, | ONVOLLEDIG: { naam: Onvolledig, onderVoorwaarden: ja, | kan dus niet onder voorwaarden zijn",
                "kader.yaml | genoeg om door te gaan.', positief: ja | door.', positief: ja, onderVoorwaarden: ja | Er is dan geen voorwaarde te noemen",
                // a limit limits something
                "kader.yaml | plusMaximum: 0.20 | plusMaximum: 0 | samen geven zij hoogstens 0 punten",
                "kader.yaml | { score: 4.00, | { score: 0, | Geen enkele score is lager dan 0",
                "kader.yaml | 4.00, hoogstens: POSITIEF_ONDER_VOORWAARDEN | 4.00, hoogstens: POSITIEF | laat nog POSITIEF toe",
                "kader.yaml | hoogsteScore: { voldoetNiet: 6.90 } | hoogsteScore: { voldoetNiet: 10 } | Hoger wordt een score toch niet",
                // a copied file counts for whom its folder is
                "gemeenten/heerlen/drempels.yaml | gemeente: HEERLEN | gemeente: KERKRADE | staat in de map heerlen, maar geldt zo voor KERKRADE",
                // questions
                "vragen.yaml | aannemelijk: { tot: 10000 } | aannemelijk: { tot: 100001 } | buiten minimum en maximum",
                "vragen.yaml | NIEUWBOUW: Nieuwbouw | NIEUWBOUW: Splitsing van een woning | heten NIEUWBOUW en SPLITSING",
                // what people write can tell where a secret plan is
                "vragen.yaml | wie: INITIATIEFNEMER@        geheim: ja@        lidwoord: de | wie: INITIATIEFNEMER@        lidwoord: de | In ‘Naam van het plan’ kan alles staan",
                "vragen.yaml | geheim: Hier past alleen | veld: Hier past alleen | In ‘Over welk antwoord gaat het?’ kan alles staan",
            })
    void atItsLineAndWithWhatToDo(String file, String text, String becomes, String melding) throws Exception {
        Map<String, byte[]> files = with(file, text.replace('@', '\n'), becomes.replace('@', '\n'));

        assertThat(held(files)).anySatisfy(it -> {
            assertThat(it.bestand()).isEqualTo(file);
            assertThat(it.regel()).isPositive();
            assertThat(it.melding()).contains(melding);
        });
    }

    @Test
    void aQuestionThatHangsOnItselfOrOnOneThatHangsOnIt() throws Exception {
        assertThat(held(with(
                        "vragen.yaml",
                        "verplicht: als\n        als: [ { gemeenschap.omgevingsdialoog: [GEVOERD] } ]",
                        "verplicht: als\n        als: [ { gemeenschap.draagvlak: [GEMENGD] } ]")))
                .extracting(Melding::melding)
                .contains("Of deze vraag ertoe doet, hangt af van haar eigen antwoord. Laat 'als' naar een andere vraag"
                        + " kijken.");
        assertThat(
                        held(
                                with(
                                        "vragen.yaml",
                                        "          GEVOERD: Gevoerd\n        verplicht: vanaf PRINCIPEVERZOEK",
                                        "          GEVOERD: Gevoerd\n        verplicht: als\n        als: [ { gemeenschap.draagvlak: [GEMENGD] } ]")))
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("hangt van elkaar af: gemeenschap.omgevingsdialoog →"
                        + " gemeenschap.draagvlak → gemeenschap.omgevingsdialoog"));
    }

    @Test
    void twoRowsOfATableWithOneKeyAreNamedBoth() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        String groups = new String(files.get(GROUPS), StandardCharsets.UTF_8);
        files.put(GROUPS, (groups + "I.i.i,Mensen op straat,I,nee,3.1,nee\n").getBytes(StandardCharsets.UTF_8));
        int last = (int) groups.lines().count() + 1;

        assertThat(held(files))
                .filteredOn(it -> it.melding().equals("Er is meer dan één rij met code I.i.i. Haal er een weg."))
                .extracting(Melding::regel)
                .containsExactly(2, last);
    }

    @Test
    void aBlankCellThatRulesLookAtIsNamedUnlessItIsMeant() throws Exception {
        String figure = "kwetsbaar: { label: Telt als kwetsbaar bij de spreiding,";
        Map<String, byte[]> files = with(GROUPS, ",I,ja,3.1", ",I,,3.1");

        assertThat(held(files))
                .filteredOn(it -> it.melding().startsWith("De cel voor"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.bestand()).isEqualTo(GROUPS);
                    assertThat(it.regel()).isEqualTo(2);
                    assertThat(it.melding())
                            .contains("‘Telt als kwetsbaar bij de spreiding’", "bedoeld: { leeg: 'de reden' }");
                });

        ShippedFolder.change(files, "vragen.yaml", figure, figure + " bedoeld: { leeg: Nog uit te zoeken. },");
        assertThat(held(files)).noneMatch(it -> it.melding().startsWith("De cel voor"));
        // Which rows a total is about has to be known all the same.
        assertThat(held(files)).anyMatch(it -> it.melding().startsWith("De cel onder 'kwetsbaar' is leeg"));
    }

    @Test
    void aTableOfOptionsWithoutRowsIsNamed() throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        files.put("regio/leeg.csv", "code,naam\n".getBytes(StandardCharsets.UTF_8));

        assertThat(held(files)).singleElement().satisfies(it -> {
            assertThat(it.bestand()).isEqualTo("regio/leeg.csv");
            assertThat(it.melding()).startsWith("Deze tabel heeft alleen kolomnamen.");
        });
    }

    @Test
    void aListInWhichNothingMayStandIsOneMistake() throws Exception {
        for (String list : List.of("{ minstens: 1, hoogstens: 0 }", "{ minstens: 3, hoogstens: 2 }")) {
            Map<String, byte[]> files = with("vragen.yaml", "lijst: { minstens: 1, hoogstens: 200 }", "lijst: " + list);

            assertThat(catchThrowableOfType(
                                    RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)))
                            .meldingen())
                    .singleElement()
                    .satisfies(it -> assertThat(it.melding()).startsWith("Zo mag geen enkele lijst."));
        }
    }

    private static Map<String, byte[]> with(String path, String text, String becomes) throws Exception {
        Map<String, byte[]> files = ShippedFolder.files();
        ShippedFolder.change(files, path, text, becomes);
        return files;
    }

    private static List<Melding> held(Map<String, byte[]> files) throws Exception {
        return RulebookReader.read(new RuleFiles(files)).bezwaren();
    }
}
