package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder under gemeenten with a laag.yaml is laid over the framework, for that gemeente alone. */
class LayersTest {

    private static final String LAAG = "gemeenten/heerlen/laag.yaml";
    private static final String KADER = "gemeenten/heerlen/kader.yaml";
    private static final String VRAGEN = "gemeenten/heerlen/vragen.yaml";
    private static final String DREMPELS = "gemeenten/heerlen/drempels.yaml";
    private static final String OWN = "voor: HEERLEN\ngrond: De raad besloot het.\n";
    private static final String RULE = """
            package regels
            import nl.woonzorgtoets.oordeel.Bevinding

            rule "H-1 Het plan ligt in een rijke wijk"
                @bron( "visie:5.3" )
            when
                Gebied( ses > 1 )
            then
                insert( Bevinding.voldoet( "fair-share.draagkracht" ) );
            end
            """;
    private static final String EXAMPLES = """
            peildatum: 2026-07-01
            voorbeelden:
              - { regel: H-1, geval: Rijk, gegeven: { gebied: { ses: 2 } }, verwacht: vuurt }
              - { regel: H-1, geval: Arm, gegeven: { gebied: { ses: 0 } }, verwacht: vuurt niet }
              - { regel: H-1, geval: Precies 1, grens: ja, gegeven: { gebied: { ses: 1 } }, verwacht: vuurt niet }
            """;

    @Test
    void whatDiffersCountsThereAndNowhereElse() throws Exception {
        Rulebook framework = layered().with(KADER, """
                        criteria: { gemeenschap: { gewicht: 40, grond: visie:6.4.1 } }
                        aspecten:
                          fair-share.draagkracht: { soort: EIS, grond: De raad wil geen uitzonderingen. }
                        """).read();
        Rulebook heerlen = framework.metLaag("HEERLEN");

        assertThat(framework.laag()).isNull();
        assertThat(framework.metLaag("KERKRADE")).isSameAs(framework);
        assertThat(framework.kader().criteria().get("gemeenschap").gewicht()).isEqualByComparingTo("25");
        assertThat(heerlen.laag()).isEqualTo(new Laag("HEERLEN", "Heerlen"));
        assertThat(heerlen.hash()).isEqualTo(framework.hash());
        assertThat(heerlen.kader().criteria().get("gemeenschap").gewicht()).isEqualByComparingTo("40");
        assertThat(heerlen.kader().criteria().get("gemeenschap").naam()).isEqualTo("Gemeenschap");
        assertThat(heerlen.kader().aspecten().get("fair-share.draagkracht").soort())
                .isEqualTo(AspectSoort.EIS);
        assertThat(heerlen.gronden())
                .containsEntry("", "De raad besloot het.")
                .containsEntry("criteria › gemeenschap", "visie:6.4.1")
                .containsEntry("aspecten › fair-share.draagkracht", "De raad wil geen uitzonderingen.");
    }

    @Test
    void rulesComeAndEnd() throws Exception {
        Rulebook framework = layered()
                .with(LAAG, OWN + "vervallen: { 5.3-1: De raad kijkt anders naar draagkracht. }")
                .with("gemeenten/heerlen/eigen.drl", RULE)
                .with("gemeenten/heerlen/eigen.voorbeelden.yaml", EXAMPLES)
                .read();

        assertThat(framework.rules()).extracting(Rule::id).containsExactly("5.3-1");
        assertThat(framework.metLaag("HEERLEN").rules()).extracting(Rule::id).containsExactly("H-1");
        assertThat(framework.metLaag("HEERLEN").examples()).hasSize(3);
        assertThat(framework.examples()).hasSize(4);
    }

    @Test
    void aQuestionThatOnlyARuleOfALayerReadsIsUsed() throws Exception {
        SmallFolder folder = layered()
                .where(
                        "vragen.yaml",
                        "ses: { label: Nieuwer",
                        "rustig: { label: Rustig, soort: janee }\n      ses: { label: Nieuwer");
        assertThat(folder.read().bezwaren())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'locatie.rustig'"));

        folder.with(
                        "gemeenten/heerlen/eigen.drl",
                        RULE.replace("ses > 1 )", "ses > 1 )\n    Locatie( rustig == true )"))
                .with(
                        "gemeenten/heerlen/eigen.voorbeelden.yaml",
                        EXAMPLES.replace("gegeven: {", "gegeven: { locatie: { rustig: true },"));

        assertThat(folder.read().bezwaren())
                .extracting(Melding::melding)
                .noneMatch(it -> it.startsWith("Niets gebruikt"));
    }

    @Test
    void whatOnlyAnEndedRuleReadsCanEndToo() throws Exception {
        Rulebook heerlen = layered()
                .with(LAAG, OWN + "vervallen: { 5.3-1: De raad kijkt anders naar draagkracht. }")
                .with("gemeenten/heerlen/eigen.drl", RULE.replace("fair-share.draagkracht", "fair-share.rijkdom"))
                .with("gemeenten/heerlen/eigen.voorbeelden.yaml", EXAMPLES)
                .with(KADER, """
                        grond: De raad kijkt anders naar draagkracht.
                        aspecten:
                          fair-share.draagkracht: { vervalt: ja }
                          fair-share.rijkdom: { soort: EIS, bron: visie:5.3, teksten: { voldoet: De wijk is rijk. } }
                        """)
                .with(VRAGEN, """
                        grond: De raad kijkt anders naar draagkracht.
                        dossier: { doelgroepen: { velden: { begeleiding: { vervalt: ja }, rijk: { label: Rijk, soort: janee } } } }
                        """)
                .where(
                        "fair-share/5.3-draagkracht.drl",
                        "Doelgroep( $code : code, aantal > 0 )",
                        "Doelgroep( $code : code, aantal > 0, begeleiding == true )")
                .where("fair-share/5.3-draagkracht.voorbeelden.yaml", "aantal: 4 }", "aantal: 4, begeleiding: true }")
                .read()
                .metLaag("HEERLEN");

        assertThat(heerlen.rules()).extracting(Rule::id).containsExactly("H-1");
        assertThat(heerlen.vocabulary().field("doelgroepen.begeleiding")).isNull();
        assertThat(heerlen.kader().aspecten()).doesNotContainKey("fair-share.draagkracht");
        assertThat(heerlen.examples()).hasSize(3);
    }

    @Test
    void questionsComeAndEnd() throws Exception {
        Rulebook framework = layered().with(VRAGEN, """
                        grond: De raad vraagt dit ook.
                        dossier:
                          zaak: { velden: { nummerVanDeRaad: { label: Raadsnummer, soort: geheel } } }
                          locatie: { velden: { buurtcode: { label: "In welke buurt?" } } }
                        """).read();

        assertThat(framework.vocabulary().field("zaak.nummerVanDeRaad")).isNull();
        assertThat(framework.metLaag("HEERLEN").vocabulary().field("zaak.nummerVanDeRaad"))
                .isNotNull();
        assertThat(framework
                        .metLaag("HEERLEN")
                        .vocabulary()
                        .field("locatie.buurtcode")
                        .label())
                .isEqualTo("In welke buurt?");
    }

    /** Also where another addition is laid, and where none is. */
    @Test
    void anOwnValueRestsOnADocumentOfItsOwn() throws Exception {
        Rulebook framework = layered()
                .with("gemeenten/kerkrade/laag.yaml", OWN.replace("HEERLEN", "KERKRADE"))
                .with("gemeenten/heerlen/bronnen.yaml", """
                        bronnen: { raad: { titel: Besluit van de raad, paragrafen: { '2': Grenzen } } }
                        """)
                .with(DREMPELS, """
                        gemeente: HEERLEN
                        drempels: { modus: { waarden: [{ vanaf: 2026-01-01, waarde: STRENG, bron: 'raad:2' }] } }
                        """)
                .read();

        assertThat(framework.bronnen()).doesNotContainKey("raad");
        assertThat(new Words(framework).source("raad:2")).isEqualTo("Besluit van de raad, paragraaf 2 (Grenzen)");
    }

    @Test
    void anOwnValueRestsOnNothingThatNobodyKnows() {
        assertThat(catchThrowableOfType(
                                RejectedRulebookException.class,
                                () -> layered().with(DREMPELS, """
                                                gemeente: HEERLEN
                                                drempels: { modus: { waarden: [{ vanaf: 2026-01-01, waarde: STRENG, bron: 'raad:2' }] } }
                                                """).read())
                        .meldingen())
                .extracting(Melding::melding)
                .contains("De bron 'raad:2' staat niet in bronnen.yaml.");
    }

    @Test
    void aNewThresholdIsReadByItsOwnRulesAndNowhereElse() throws Exception {
        Rulebook framework = withBenches()
                .with("gemeenten/kerkrade/laag.yaml", OWN.replace("HEERLEN", "KERKRADE"))
                .read();

        assertThat(framework.drempels()).doesNotContainKey("bankjes.minimum");
        assertThat(framework.metLaag("KERKRADE").drempels()).doesNotContainKey("bankjes.minimum");
        assertThat(framework
                        .metLaag("HEERLEN")
                        .drempels()
                        .get("bankjes.minimum")
                        .waarden())
                .extracting(it -> it.waarde().toString())
                .containsExactly("3");
        assertThat(framework.metLaag("HEERLEN").drempels().get("modus").perGemeente())
                .containsKey("HEERLEN");
    }

    @Test
    void anIntermediateResultComesChangesAndEnds() throws Exception {
        Rulebook framework = IntermediateResultsTest.reading("Gebied( ses < 0 )")
                .with(LAAG, OWN)
                .with(VRAGEN, """
                        grond: De raad rekent anders.
                        tussenuitkomsten:
                          drukte: { vervalt: ja, grond: Niet nodig. }
                          afstand: { waarde: $grens - $ses }
                          dubbel:
                            label: Twee keer de afstand
                            soort: decimaal
                            uit: 'Tussenuitkomst( $afstand : afstand )'
                            waarde: $afstand + $afstand
                            bron: visie:5.3
                        """)
                .with("vragen.voorbeelden.yaml", """
                        peildatum: 2026-07-01
                        voorbeelden:
                          - { tussenuitkomst: drukte, geval: Niemand, gegeven: { doelgroepen: [{ code: II.PG, aantal: 0 }], gebied: { woningen: 3 } }, verwacht: 0 }
                          - { tussenuitkomst: zwak, geval: Op nul, gegeven: { gebied: { ses: 0 } }, verwacht: ja }
                        """)
                .with("gemeenten/heerlen/vragen.voorbeelden.yaml", """
                        peildatum: 2026-07-01
                        voorbeelden:
                          - { tussenuitkomst: zwak, geval: Op nul, gegeven: { gebied: { ses: 0 } }, verwacht: nee }
                        """)
                .read();

        assertThat(Examples.run(framework))
                .filteredOn(it -> !it.example().isOfRule())
                .allMatch(Examples.Result::passed)
                .extracting(it -> it.example().about())
                .containsExactly("tussenuitkomst drukte", "tussenuitkomst zwak", "tussenuitkomst zwak");
        assertThat(framework.tussenuitkomsten().alle())
                .extracting(Tussenuitkomst::naam)
                .containsExactly("afstand", "zwak", "drukte");
        assertThat(framework.metLaag("HEERLEN").tussenuitkomsten().alle())
                .extracting(Tussenuitkomst::naam)
                .containsExactly("afstand", "zwak", "dubbel");
        assertThat(framework.metLaag("HEERLEN").gronden())
                .containsEntry("tussenuitkomsten › drukte", "Niet nodig.")
                .containsEntry("vragen.yaml", "De raad rekent anders.");
    }

    @Test
    void anAnswerToAQuestionOfAnotherSaysWhoseItIs() throws Exception {
        Rulebook framework = layered()
                .with(VRAGEN, """
                        grond: De raad vraagt dit ook.
                        dossier:
                          zaak: { velden: { nummerVanDeRaad: { label: Raadsnummer, soort: geheel } } }
                          locatie: { velden: { buurtcode: { vervalt: ja, grond: Niet nodig. } } }
                          bankjes: { feit: Bankje, label: Bankjes, lijst: { minstens: 0, hoogstens: 9 }, velden: { hout: { label: Hout, soort: janee } } }
                        """)
                .where(
                        "vragen.yaml",
                        "          - { tabel: regio/buurten.csv, waar: { buurtcode: locatie.buurtcode }, kolom: ses, jaar: 2022, bron: cbs, schaal: buurt }\n",
                        "")
                .where("vragen.yaml", "label: Buurt", "label: Buurt\n        doel: informatie\n        reden: Zomaar.")
                .read();

        assertThat(wrong("KERKRADE", "\"nummerVanDeRaad\": 3", framework))
                .contains(
                        "Deze vraag hoort bij de aanvulling van Heerlen en wordt hier niet gesteld. Haal dit antwoord weg.");
        assertThat(wrong("KERKRADE", "\"x\": 3 }, \"bankjes\": [ { \"hout\": true } ], \"y\": {", framework))
                .contains(
                        "Het veld 'x' bestaat niet.",
                        "Deze vraag hoort bij de aanvulling van Heerlen en wordt hier niet gesteld. Haal dit antwoord weg.");
        assertThat(wrong("HEERLEN", "\"x\": 3 }, \"locatie\": { \"buurtcode\": \"BU09171000\"", framework))
                .contains("Deze vraag vervalt met de aanvulling van Heerlen. Haal dit antwoord weg.");
    }

    private static List<String> wrong(String gemeente, String more, Rulebook framework) {
        byte[] dossier =
                ("{\"zaak\": {\"gemeente\": \"" + gemeente + "\", " + more + "}}").getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(InvalidDossierException.class, () -> framework.read(dossier)).problems().stream()
                .map(DossierProblem::message)
                .toList();
    }

    @Test
    void theAnswerSaysWhichCounts() throws Exception {
        Rulebook framework = layered().read();

        assertThat(framework.voor(dossier("HEERLEN")).laag()).isEqualTo(new Laag("HEERLEN", "Heerlen"));
        assertThat(framework.voor(dossier("KERKRADE")).laag()).isNull();
        assertThat(framework
                        .voor("{\"zaak\": 3}".getBytes(StandardCharsets.UTF_8))
                        .laag())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kader.yaml  | `criteria: { gemeenschap: { gewicht: 40 } }`                                 | Hier ontbreekt de grond
            kader.yaml  | `{ grond: visie:9.9, schaal: 5 }`                                            | De bron 'visie:9.9' staat niet in bronnen.yaml.
            kader.yaml  | `{ grond: Zo., sleutel: eigen }`                                             | Een aanvulling kan 'sleutel' niet veranderen
            kader.yaml  | `criteria: { gemeenschap: { gewicht: veel, grond: Zo. } }`                   | Hier hoort een getal
            kader.yaml  | `{ grond: Zo., klasen: [] }`                                                 | De sleutel 'klasen' is hier niet bekend.
            kader.yaml  | `aspecten: { iets.anders: { vervalt: ja, grond: Zo. } }`                     | Dit staat niet in het kader
            vragen.yaml | `{ grond: Zo., portefeuille: { groepeer: zaak.fase } }`                      | Een aanvulling kan 'portefeuille' niet veranderen
            laag.yaml   | `{ voor: HERLEN, grond: Zo. }`                                               | 'HERLEN' is hier niet bekend
            drempels.yaml | `{ gemeente: HEERLEN, drempels: { moduz: { waarden: [{ vanaf: 2024-01-01, waarde: RUIM }] } } }` | 'moduz' is hier niet bekend
            drempels.yaml | `{ gemeente: HEERLEN, drempels: { nieuw: { label: Nieuw, waarden: [{ vanaf: 2024-01-01, waarde: 1 }] } } }` | De sleutel 'soort' ontbreekt.
            drempels.yaml | `{ gemeente: HEERLEN, drempels: { Nieuw: { label: Nieuw, soort: geheel, bron: visie:5.3, waarden: [{ vanaf: 2024-01-01, waarde: 1 }] } } }` | De naam van een drempel bestaat uit
            laag.yaml   | `{ voor: HEERLEN }`                                                          | De sleutel 'grond' ontbreekt.
            laag.yaml   | `{ voor: HEERLEN, grond: Zo., vervallen: { 5.3-9: Zo. } }`                   | '5.3-9' is hier niet bekend
            """)
    void everyMistakeIsToldAtItsFile(String file, String text, String melding) throws Exception {
        assertThat(layered().with("gemeenten/heerlen/" + file, text).meldingen())
                .filteredOn(it -> it.melding().contains(melding))
                .extracting(Melding::bestand)
                .containsExactly("gemeenten/heerlen/" + file);
    }

    @Test
    void whatTheLayerBreaksInTheFrameworkSaysByWhich() throws Exception {
        assertThat(layered()
                        .with(KADER, "aspecten: { fair-share.draagkracht: { vervalt: ja, grond: Zo. } }")
                        .meldingen())
                .extracting(Melding::bestand, Melding::melding)
                .anyMatch(it -> it.toList().get(0).equals("fair-share/5.3-draagkracht.drl")
                        && it.toList().get(1).toString().startsWith("Met de aanvulling in gemeenten/heerlen/: "));
    }

    @Test
    void withoutItsBeginningItIsRefused() throws Exception {
        assertThat(layered().without(LAAG).with(KADER, "schaal: 5").meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Bij dit bestand ontbreekt gemeenten/heerlen/laag.yaml, met 'voor' en 'grond'. Maak dat"
                                + " bestand.");
    }

    @Test
    void thereIsOneForEachGemeente() throws Exception {
        assertThat(layered().with("gemeenten/weer/laag.yaml", OWN).meldingen())
                .extracting(Melding::melding)
                .containsExactly("Voor Heerlen is er al een aanvulling.");
    }

    @Test
    void theFirstEditionSaysHowToGetThere() throws Exception {
        assertThat(SmallFolder.sound().with(LAAG, OWN).meldingen())
                .extracting(Melding::melding)
                .containsExactly("Een aanvulling van een gemeente hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of"
                        + " draai: regels vernieuw.");
    }

    @Test
    void ownThresholdsStandBesideIt() throws Exception {
        assertThat(layered().read().metLaag("HEERLEN").drempels().get("modus").perGemeente())
                .containsKey("HEERLEN");
        assertThat(layered()
                        .with(DREMPELS, "{ gemeente: KERKRADE, drempels: {} }")
                        .meldingen())
                .extracting(Melding::bestand, Melding::melding)
                .containsExactly(tuple(DREMPELS, "'KERKRADE' is hier niet bekend. Kies uit: HEERLEN."));
    }

    @Test
    void aNewThresholdAsksForAnAddition() throws Exception {
        assertThat(withBenches()
                        .without(LAAG)
                        .without("gemeenten/heerlen/eigen.drl")
                        .without("gemeenten/heerlen/eigen.voorbeelden.yaml")
                        .meldingen())
                .extracting(Melding::bestand, Melding::melding)
                .containsExactly(tuple(
                        DREMPELS,
                        "Een drempel die er regionaal niet is, kan alleen bij een aanvulling. Maak in deze map laag.yaml,"
                                + " met 'voor' en 'grond'."));
    }

    /** Heerlen has a threshold that the region has not, and a rule that reads it. */
    private static SmallFolder withBenches() throws RejectedRulebookException {
        return layered()
                .with(DREMPELS, """
                        gemeente: HEERLEN
                        drempels:
                          modus: { waarden: [{ vanaf: 2026-01-01, waarde: STRENG }] }
                          bankjes.minimum:
                            label: Aantal bankjes
                            soort: geheel
                            bron: visie:5.3
                            waarden: [{ vanaf: 2024-01-01, waarde: 3 }]
                        """)
                .with(
                        "gemeenten/heerlen/eigen.drl",
                        RULE.replace(
                                "Gebied( ses > 1 )",
                                "Drempel( naam == \"bankjes.minimum\", $m : waarde )\n    Gebied( ses > $m )"))
                .with(
                        "gemeenten/heerlen/eigen.voorbeelden.yaml",
                        EXAMPLES.replace("voorbeelden:", "drempels: { bankjes.minimum: 1 }\nvoorbeelden:"));
    }

    private static SmallFolder layered() throws RejectedRulebookException {
        return SmallFolder.second("").with(LAAG, OWN);
    }

    private static byte[] dossier(String gemeente) {
        return ("{\"zaak\": {\"gemeente\": \"" + gemeente + "\"}}").getBytes(StandardCharsets.UTF_8);
    }
}
