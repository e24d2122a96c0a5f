package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Trouw;
import nl.woonzorgtoets.rulebook.model.Uitspraak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A framework that accounts for itself says of every paragraph what carries it, and of everything that judges what it rests on. */
class TheRegisterOfOriginTest {

    private static final Path SHIPPED = Path.of("rules");

    private static final String REGISTER = """
            uitspraken:
              - bron: visie:5.3
                zegt: Een wijk onder het gemiddelde wordt ontzien.
                als: getrouw
                aspecten: [fair-share.draagkracht]
                drempels: [ses.gemiddelde, modus]
                tabellen: [regio/wijken.csv]
                vragen: [doelgroepen.code, Gebied.ses]
                bladzijden: [brief]
              - bron: visie:6.4.1
                zegt: Begeleiding hoort erbij.
                als: milder
                aspecten: [gemeenschap.begeleiding]
                keuzes: [gemeenschap.begeleiding]
              - bron: visie:6.4.1
                zegt: De buurt viert feest.
                nietGetoetst: Daar vraagt het dossier niet naar.
            eigenKeuzes:
              - omdat: De visie noemt geen aantal.
                drempels: [kwetsbaren.hoogstens]
                keuzes: [kwetsbaren.hoogstens]
            """;

    @Test
    void isReadAsItStands() throws Exception {
        Rulebook rulebook = accounted().read();

        assertThat(rulebook.herkomst().uitspraken())
                .extracting(Uitspraak::trouw)
                .containsExactly(Trouw.GETROUW, Trouw.MILDER, Trouw.NIET_GETOETST);
        assertThat(rulebook.herkomst().uitspraken().get(1).dragers())
                .isEqualTo(Map.of(Drager.ASPECT, List.of("gemeenschap.begeleiding")));
        assertThat(rulebook.herkomst().isEigen(Drager.DREMPEL, "kwetsbaren.hoogstens"))
                .isTrue();
        assertThat(rulebook.herkomst().isEigen(Drager.DREMPEL, "modus")).isFalse();
    }

    @Test
    void isNotAskedOfAFrameworkThatHasNone() throws Exception {
        Rulebook rulebook = SmallFolder.second("").read();

        assertThat(rulebook.herkomst().isEr()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bron: visie:5.3 | bron: visie:5.33 | De bron 'visie:5.33' staat niet in bronnen.yaml. | visie:5.3",
                "[fair-share.draagkracht] | [fair-share.dragkracht] | Het aspect 'fair-share.dragkracht' is er niet. | fair-share.draagkracht",
                "aspecten: [fair-share | regels: [5.3-11, fair-share | De regel '5.3-11' is er niet. | 5.3-1",
                "[ses.gemiddelde | [ses.gemidelde | De drempel 'ses.gemidelde' is er niet. | ses.gemiddelde",
                "[regio/wijken.csv] | [regio/wijk.csv] | De tabel 'regio/wijk.csv' is er niet. | regio/wijken.csv",
                "Gebied.ses] | Gebied.sess] | De vraag 'Gebied.sess' is er niet. | Gebied.ses",
                "[brief] | [brif] | De bladzijde 'brif' is er niet. | brief",
                "als: milder | als: minder | 'minder' is hier niet bekend. Kies uit: getrouw, strenger, milder. | milder",
                "als: milder | nietGetoetst: Daarom niet. | Wat niet getoetst wordt, heeft geen aspecten.|",
                "keuzes: [gemeenschap.begeleiding] | keuzes: [gemeenschap.begeleidng] | Over 'gemeenschap.begeleidng' is er geen keuze. | gemeenschap.begeleiding",
                "De buurt viert feest. | Begeleiding hoort erbij. | Deze uitspraak staat er al.|",
                "eigenKeuzes | eigenkeuzes | De sleutel 'eigenkeuzes' is hier niet bekend. | eigenKeuzes"
            })
    void aMistakeIsNamedWhereItStands(String text, String becomes, String melding, String suggestion) throws Exception {
        List<Melding> meldingen =
                accounted().where("herkomst.yaml", text, becomes).meldingen();

        assertThat(meldingen).anySatisfy(it -> {
            assertThat(it.bestand()).isEqualTo("herkomst.yaml");
            assertThat(it.regel()).isPositive();
            assertThat(it.melding()).contains(melding == null ? "" : melding);
            assertThat(it.suggestie()).isEqualTo(suggestion);
        });
    }

    @Test
    void oneThatDepartsNamesTheChoice() throws Exception {
        assertThat(accounted()
                        .where("herkomst.yaml", "    keuzes: [gemeenschap.begeleiding]\n", "")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Bij 'milder' hoort de keuze die zegt wat er anders is: noem bij keuzes waar zij over gaat.");
    }

    @Test
    void oneIsCarriedBySomethingOrSaysWhyNot() throws Exception {
        assertThat(accounted()
                        .where("herkomst.yaml", "    nietGetoetst: Daar vraagt het dossier niet naar.\n", "")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Zeg met als hoe de map dit doet, of met nietGetoetst waarom zij dat niet doet; een van de twee.");
        assertThat(accounted()
                        .where("herkomst.yaml", "nietGetoetst: Daar vraagt het dossier niet naar.", "als: getrouw")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly("Noem wat deze uitspraak draagt, zoals regels of aspecten, of zeg bij nietGetoetst"
                        + " waarom niets dat doet.");
    }

    @Test
    void noParagraphOfADocumentIsPassedOver() throws Exception {
        List<Melding> meldingen = accounted()
                .where("bronnen.yaml", "\"6.4.1\": Gemeenschap", "\"6.4.1\": Gemeenschap, \"7.1\": Rollen")
                .meldingen();

        assertThat(meldingen).extracting(Melding::bestand).containsExactly("bronnen.yaml");
        assertThat(meldingen.get(0).regel()).isEqualTo(7);
        assertThat(meldingen.get(0).melding()).startsWith("Wat 'visie:7.1' vraagt, staat niet in herkomst.yaml.");
    }

    @Test
    void nothingThatJudgesRestsOnNothing() throws Exception {
        assertThat(accounted()
                        .where("herkomst.yaml", "aspecten: [fair-share.draagkracht]", "tabellen: []")
                        .where("herkomst.yaml", "    tabellen: [regio/wijken.csv]\n", "")
                        .where("herkomst.yaml", "drempels: [ses.gemiddelde, modus]", "drempels: [modus]")
                        .meldingen())
                .extracting(
                        Melding::bestand,
                        it -> it.melding().substring(0, it.melding().indexOf(" staat niet in")))
                .containsExactlyInAnyOrder(
                        tuple("kader.yaml", "Het aspect 'fair-share.draagkracht'"),
                        tuple("drempels.yaml", "De drempel 'ses.gemiddelde'"));
    }

    @Test
    void ofAnAspectThatIsNamedByItsRulesEveryRuleIsNamed() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(SHIPPED).contents());
        String register = new String(files.get("herkomst.yaml"), StandardCharsets.UTF_8)
                .replace("aspecten: [financieel.wonen-en-zorg]", "regels: [6.4.2-22]")
                .replace("[\"6.4.2-22\", \"6.4.2-23\"]", "[6.4.2-22]");
        files.put("herkomst.yaml", register.getBytes(StandardCharsets.UTF_8));

        RejectedRulebookException refused =
                catchThrowableOfType(RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));

        assertThat(refused.meldingen())
                .extracting(Melding::bestand, Melding::melding)
                .containsExactly(tuple(
                        "financieel/6.4.2-zorg-en-wonen.drl",
                        "Regel '6.4.2-23' staat niet in herkomst.yaml. Noem hem daar bij regels van een uitspraak van"
                                + " 'visie:6.4.2', of bij eigenKeuzes als geen stuk erom vraagt."));
    }

    @Test
    void everyDocumentSaysWhoseItIs() throws Exception {
        assertThat(accounted()
                        .where("bronnen.yaml", "titel: Onze keuze, soort: KEUZE", "titel: Onze keuze")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly("De sleutel 'soort' ontbreekt.");
    }

    @Test
    void aFrameworkThatAccountsForItselfSaysHowFarItBinds() throws Exception {
        assertThat(accounted()
                        .where("kader.yaml", "vaststelling: { soort: WERKWIJZE }\n", "")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly("De sleutel 'vaststelling' ontbreekt.");
    }

    @Test
    void belongsToTheSecondEdition() throws Exception {
        assertThat(SmallFolder.sound().with("herkomst.yaml", REGISTER).meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Een register van herkomst hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of draai:"
                                + " regels vernieuw.");
    }

    @Test
    void ofTheShippedFrameworkIsCompleteForBothDocuments() throws Exception {
        Rulebook shipped = RulebookReader.read(RuleFiles.read(SHIPPED));

        assertThat(shipped.herkomst().uitspraken()).hasSizeGreaterThan(200);
        assertThat(shipped.herkomst().uitspraken())
                .extracting(it -> it.bron().document())
                .contains("visie", "onderzoek");
    }

    private static SmallFolder accounted() throws Exception {
        return SmallFolder.second("vaststelling: { soort: WERKWIJZE }\n")
                .where("bronnen.yaml", "titel: Een visie", "titel: Een visie\n    soort: VISIE")
                .where("bronnen.yaml", "titel: Kerncijfers", "titel: Kerncijfers, soort: ONDERZOEK")
                .where("bronnen.yaml", "titel: Onze keuze", "titel: Onze keuze, soort: KEUZE")
                .with("herkomst.yaml", REGISTER);
    }
}
