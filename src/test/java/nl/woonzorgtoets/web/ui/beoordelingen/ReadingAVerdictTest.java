package nl.woonzorgtoets.web.ui.beoordelingen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingAVerdictTest extends OpenPages {

    @Autowired
    private AssessmentDesk desk;

    private String refused;

    @BeforeEach
    void aRefusedPlan() throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/02-zorgvilla-prestige.json"));
        refused = "/beoordelingen/" + desk.assess(dossier, null, "beoordelaar").nummer();
    }

    @Test
    void everybodyReadsTheVerdictInOneSentenceAndWhatDecidedIt() {
        Page page = signedIn("auditor").open(refused);

        assertThat(page.text())
                .contains(
                        "Negatief in beginsel",
                        "past in deze vorm of op deze plek niet bij het beleid",
                        "Score: 1,30 van de 10",
                        "Wat het oordeel bepaalde",
                        "Regel 5.3-");
    }

    @Test
    void aRequirementThatFailedIsSaidToStandApartFromThePointsWithTheFiguresItUsed() {
        String html = signedIn("beoordelaar").open(refused).html();

        assertThat(html)
                .contains("Eisen staan los van de punten. De score van 1,30 verandert dit oordeel daarom niet.");
        assertThat(html.substring(html.indexOf("id=\"beslissend\""), html.indexOf("id=\"criteria\"")))
                // How many fail depends on what earlier cases of this archive already added in the wijk.
                .containsPattern("(Zes|Zeven) eisen gaven de doorslag\\.")
                .contains("SES-WOA", "-0,31");
    }

    @Test
    void aGoodScoreIsToldWithTheLimitOfItsClass() throws Exception {
        assertThat(verdict("01-hof-achter-de-kerk", "", "").text())
                .contains("Geen enkele eis houdt het plan tegen. De score is 9,12."
                        + " Daarbij hoort de klasse ‘Positief’ (vanaf 7,00).")
                .doesNotContain("Er is nog één voorwaarde");
        assertThat(verdict("05-magic-mix-heerlen-centrum", "", "").text())
                .contains("Er is nog één voorwaarde. Daarom is het oordeel ‘Positief onder voorwaarden’.");
    }

    @Test
    void signalsThatHoldAPlanAreCountedAgainstTheirLimitAndNamedOnce() throws Exception {
        Page page = verdict(
                "01-hof-achter-de-kerk",
                "\"winstoogmerk\": false",
                "\"winstoogmerk\": true, \"winstmargePct\": 19, \"personeelskostenPct\": 40,"
                        + " \"bibobStatus\": \"GEEN_GEVAAR\", \"toezichtOordeel\": \"MAATREGEL\", \"wtzaStatus\": \"NIET_GEMELD\"");

        String html = page.html();
        assertThat(page.text())
                .contains(
                        "Aanhouden",
                        "signalen over integriteit. Vanaf drie signalen",
                        "Het is geen bewijs en geen verwijt.");
        assertThat(html.substring(html.indexOf("id=\"beslissend\""), html.indexOf("id=\"gevuurd\"")))
                .containsOnlyOnce("De winstmarge is hoger dan gewoon is in de zorg.");
    }

    @Test
    void whatIsMissingNamesItsRowAndWhatMayStayOpenStandsApart() throws Exception {
        Page page = verdict("04-samen-oud-voerendaal", "", "");

        assertThat(page.text())
                .contains(
                        "antwoorden die nodig zijn, ontbreken.",
                        "In deze fase is een antwoord op deze vragen nodig:",
                        "Deel dat nu al in Parkstad woont (De bewonersgroepen, regel 2)",
                        "antwoorden mogen open blijven",
                        "Aanvullen in een nieuw dossier");
    }

    @Test
    void whatARuleAddedUpIsNamedInWordsAndALimitHasItsUnit() throws Exception {
        String text = verdict("02-zorgvilla-prestige", "", "").text();

        assertThat(text).doesNotContain("sum:", "$", " feiten");
        assertThat(text).containsPattern("Grens: Hoogste aandeel woningen voor kwetsbare groepen[^0-9]* 1,5 %");
        assertThat(verdict("15-elf-geclusterd-buiten-kern", "", "").text()).contains("berekend uit 3 gegevens");
    }

    private Page verdict(String example, String part, String instead) throws Exception {
        String dossier = Files.readString(Path.of("cases/dossiers/" + example + ".json"));
        assertThat(dossier).contains(part);
        byte[] changed = (part.isEmpty() ? dossier : dossier.replace(part, instead)).getBytes(StandardCharsets.UTF_8);
        return signedIn("beoordelaar")
                .open("/beoordelingen/"
                        + desk.assess(changed, null, "beoordelaar").nummer());
    }

    @Test
    void criteriaAreBarsWithTheirPointsInWords() {
        Page page = signedIn("beoordelaar").open(refused);

        assertThat(page.html()).contains("<meter").contains("value=\"0.65\"").doesNotContain(" style=");
        assertThat(page.text())
                .contains("Gemeenschap en inclusie", "0,65 van de 10: 2 van de 31 punten , weegt voor 25 procent");
    }

    @Test
    void rulesThatAskForAttentionStandOpenAndFirst() {
        String html = signedIn("beoordelaar").open(refused).html();

        assertThat(groups(html)).startsWith("open Voldoet niet").endsWith("dicht Voldoet");
    }

    private static List<String> groups(String html) {
        return Pattern.compile(
                        "<details class=\"rule-group\"( open=\"open\")?>.*?class=\"badge[^>]*>([^<]*)<", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(it -> (it.group(1) == null ? "dicht " : "open ") + it.group(2))
                .toList();
    }

    @Test
    void everyRuleIsThereWithItsParagraphAndFiguresOrWithTheReasonWhyNot() {
        Page page = signedIn("beoordelaar").open(refused);

        assertThat(page.text())
                .contains(
                        "Alle regels die gelden (",
                        "regels met de reden",
                        "paragraaf 5.3",
                        "Grens: ",
                        "antwoord in het dossier",
                        "Deze regel geldt alleen als ");
    }

    @Test
    void aRuleThatWaitsForAnAnswerNamesTheQuestion() throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of("cases/dossiers/04-samen-oud-voerendaal.json"));
        String open =
                "/beoordelingen/" + desk.assess(dossier, null, "beoordelaar").nummer();

        Page page = signedIn("beoordelaar").open(open);

        assertThat(page.text())
                .contains("Onvolledig", "Wat nog ontbreekt", "Nog niet te zeggen. Nog open: ", "Prijsklasse (regel 1)");
        assertThat(page.text()).doesNotContain("Nog open: /");
    }

    @Test
    void thePlaceIsPointedOutWithItsFiguresAndTheirYear() {
        Page page = signedIn("beoordelaar").open(refused);

        assertThat(page.html()).containsOnlyOnce("class=\"chosen\"");
        assertThat(page.text()).contains("De plek", "SES-WOA", "Leefbaarometer", "2022");
    }

    @Test
    void theEvidenceNamesTheRegelsetTheDatesAndTheDossier() {
        assertThat(signedIn("beleid").open(refused).text())
                .contains("1 juli 2026", "sha256:", "Dossier (SHA-256)", "woonzorgtoets ", "Drools ");
    }

    @Test
    void aDecisionThatDepartsNeedsReasonsAndThenStandsBesideTheVerdict() {
        Browser browser = signedIn("beoordelaar");
        browser.open(refused);

        Page asked = browser.send(refused + "/besluiten", "besluit", "PRINCIPE_JA", "functie", "wethouder wonen");
        assertThat(asked.text()).contains("Schrijf op waarom het besluit afwijkt van het oordeel.");
        assertThat(asked.html()).contains("value=\"wethouder wonen\"", "href=\"#motivering-invoer\"");
        assertThat(browser.send(
                                refused + "/besluiten",
                                "besluit",
                                "PRINCIPE_JA",
                                "functie",
                                "\u00a0",
                                "motivering",
                                "\u00a0\u2007")
                        .text())
                .contains("Schrijf op waarom het besluit afwijkt van het oordeel.", "Vul in vanuit welke functie");

        Page decided = browser.send(
                refused + "/besluiten",
                "besluit",
                "PRINCIPE_JA",
                "functie",
                "wethouder wonen",
                "motivering",
                "De buurt vraagt erom.\nHet college weegt dat zwaarder.");
        assertThat(decided.path()).isEqualTo(refused);
        assertThat(decided.text())
                .contains(
                        "Negatief in beginsel",
                        "wijkt af van het oordeel",
                        "De buurt vraagt erom. Het college weegt dat zwaarder.");
        assertThat(browser.open("/").text()).contains("Besluit: Meewerken aan het principeverzoek");
    }

    @Test
    void theFormOffersTheParagraphOnWhichARefusalWouldRest() throws Exception {
        assertThat(verdict("03-vrieheide-de-stack", "", "").html())
                .containsPattern("name=\"paragraaf\"[^>]* value=\"5\\.3\"");
        assertThat(verdict("01-hof-achter-de-kerk", "", "").html())
                .containsPattern("name=\"paragraaf\"[^>]* value=\"\"");
    }

    @Test
    void ofAnExplorationThePageSaysThatThereIsNothingToDecide() throws Exception {
        Page page = verdict("01-hof-achter-de-kerk", "PRINCIPEVERZOEK", "VERKENNING");

        assertThat(page.text())
                .contains("In de fase ‘Verkenning’ valt er niets te besluiten", "beoordeel het dossier dan opnieuw")
                .doesNotContain("Leg het besluit vast", "kan op de vraag antwoorden");
        assertThat(page.html()).doesNotContain("name=\"motivering\"");
    }

    @Test
    void aDecisionHoldsNoNumbersOfCitizens() {
        Browser browser = signedIn("beoordelaar");
        browser.open(refused);

        Page page = browser.send(
                refused + "/besluiten",
                "besluit",
                "NEGATIEF_IN_BEGINSEL",
                "functie",
                "wethouder",
                "motivering",
                "Zie 111222333.");

        assertThat(page.text()).contains("burgerservicenummer", "Er is nog geen besluit vastgelegd.");
    }

    @Test
    void whoMayNotDecideSeesNoFormAndIsRefused() {
        Browser browser = signedIn("auditor");

        assertThat(browser.open(refused).html()).doesNotContain("name=\"motivering\"");
        assertThat(browser.send(refused + "/besluiten", "besluit", "POSITIEF").status())
                .isEqualTo(403);
    }

    @Test
    void thePlaceOfARefugeIsKnownOnlyToWhoJudgesPlans() throws Exception {
        String dossier = Files.readString(Path.of("cases/dossiers/09-vrouwenopvang-brunssum-zuid.json"))
                .replace("Fictief cijfer voor dit voorbeeld, schaal wijk", "Rozengaard");
        String refuge = "/beoordelingen/"
                + desk.assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                        .nummer();

        for (String account : List.of("auditor", "beleid")) {
            Browser reader = signedIn(account);
            assertThat(reader.open(refuge).text())
                    .contains("niet genoemd, omdat dit geheim is")
                    .doesNotContain("Rozengaard");
            assertThat(reader.open(refuge + "/dossier.json").html())
                    .contains("WK089904")
                    .doesNotContain("Rozengaard");
        }
        Browser assessor = signedIn("beoordelaar");
        assessor.open(refuge);
        assessor.send(
                refuge + "/besluiten",
                "besluit",
                "PRINCIPE_JA",
                "functie",
                "wethouder",
                "motivering",
                "De Rozengaardlaan is te druk.",
                "bezoekDatum",
                "2026-01-05",
                "bezoekUitkomst",
                "Aan de Rozengaardlaan is geen plek.");
        assertThat(assessor.open(refuge).text()).contains("De Rozengaardlaan is te druk.");
        for (String place : List.of(refuge, refuge + "/rapport", "/archief/afwijkingen", "/archief/afwijkingen.csv")) {
            assertThat(signedIn("auditor").open(place).html())
                    .as(place)
                    .contains("is geheim, want")
                    .doesNotContain("Rozengaard");
        }
        assertThat(assessor.open(refuge).text()).contains("Rozengaard").doesNotContain("omdat dit geheim is");
        assertThat(assessor.open(refuge + "/dossier.json").html()).contains("Rozengaard");
    }

    @Test
    void aCaseIsANewDossierAtAClickAndAnUnknownNumberIsSaidToBeSo() {
        Browser browser = signedIn("beoordelaar");
        browser.open(refused);

        assertThat(browser.send(refused + "/kopie").html()).contains("value=\"VOORBEELD-2026-02\"");
        assertThat(browser.open("/beoordelingen/1999-000001").status()).isEqualTo(404);
        assertThat(browser.open(refused + "/dossier.json").header("Content-Disposition"))
                .startsWith("attachment");
    }
}
