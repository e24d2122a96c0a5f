package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so at one moment, in one phase or after one decision, and not at another. */
class LettersTellWhatIsSoTest {

    private static final Path PLAN_THAT_NEEDS_POINTS =
            Path.of("src/test/resources/nl/woonzorgtoets/regelset/plannen/06-skaeve-huse-buitengebied-voerendaal.json");

    private static final Path HOME_IN_A_GARDEN =
            Path.of("src/test/resources/nl/woonzorgtoets/regelset/vermomd/mantelzorgwoning-bocholtz.json");

    private static final Path LUXURY =
            Path.of("src/test/resources/nl/woonzorgtoets/regelset/vermomd/residentie-benzenrade.json");

    private static KeptCases cases;

    @BeforeAll
    static void keep() {
        cases = new KeptCases();
    }

    @AfterAll
    static void close() {
        cases.close();
    }

    @Test
    void withoutEarlierPlansNoneAreSpokenOf() {
        try (KeptCases own = new KeptCases()) {
            String first = own.keep(Parkstad.text("08"));

            for (Lezer lezer : own.reports().readers(first)) {
                assertThat(letterOf(own, first, lezer)).as(lezer.word()).doesNotContainIgnoringCase("eerdere plannen");
            }
        }
    }

    @Test
    void whereNothingIsBuiltNothingIsSaidToBeMissingAboutTheBuilding() {
        assertThat(letterOf(cases.keep(Parkstad.text("07")), Lezer.INITIATIEFNEMER))
                .contains("Aanpasbaar bij veranderende behoeften. Wat hier punten geeft, speelt bij dit plan niet.")
                .doesNotContain("te weinig antwoorden");
    }

    @Test
    void whatWouldMakeItPossibleIsToldToWhoCanDoItUntilPeopleDecide() {
        String nummer = cases.keep(Parkstad.text("06"));

        assertThat(letterOf(cases, nummer, Lezer.INITIATIEFNEMER))
                .containsPattern("Met (deze|elk van deze) verandering.* komt de toets beter uit")
                .contains("Laat met een wachtlijst", "Dit is aan: de initiatiefnemer.");
        assertThat(letterOf(cases, nummer, Lezer.OPENBAAR)).doesNotContain("komt de toets beter uit");
        cases.decide(
                nummer, "POSITIEF_ONDER_VOORWAARDEN", null, List.of("Toon met een wachtlijst aan dat er vraag is."));
        assertThat(letterOf(cases, nummer, Lezer.INITIATIEFNEMER)).doesNotContain("komt de toets beter uit");
    }

    @Test
    void oneMissingAnswerIsOneAndDoesNotMakeTheDossierIncomplete() {
        String letter = letterOf(cases.keep(Parkstad.text("05")), Lezer.INITIATIEFNEMER);

        assertThat(letter)
                .contains(
                        "ontbreekt nog een antwoord",
                        "vraagt dit antwoord uiterlijk op",
                        "Anders antwoordt de gemeente")
                .doesNotContain("blijft het dossier onvolledig", "ontbreken nog antwoorden", "deze antwoorden");
    }

    @Test
    void whatIsAskedBeforehandIsAnsweredAndAnApplicationIsDecided() {
        assertThat(letterOf(cases.keep(Parkstad.text("01")), Lezer.INITIATIEFNEMER))
                .contains("mag dit oordeel gebruiken bij het antwoord over het plan")
                .doesNotContain("bij het besluit over het plan");

        String application = cases.keep(applied("05"));
        assertThat(letterOf(application, Lezer.INITIATIEFNEMER))
                .contains("mag dit oordeel gebruiken bij het besluit over het plan", "Anders besluit de gemeente");

        cases.decide(application, "POSITIEF_ONDER_VOORWAARDEN", "De afspraak volgt.", List.of("Er komt een afspraak."));
        for (Lezer lezer : List.of(Lezer.INITIATIEFNEMER, Lezer.DOSSIER)) {
            assertThat(letterOf(application, lezer)).as(lezer.word()).doesNotContain("mag dit oordeel gebruiken");
        }
    }

    @Test
    void aPrivatePersonWithOneHomeIsNotAskedForWhatMakesNoDifference() {
        String letter = letterOf(cases.keep(Parkstad.text(HOME_IN_A_GARDEN)), Lezer.INITIATIEFNEMER);

        assertThat(letter)
                .contains("Past het plan bij wat de gemeente nodig heeft?")
                .doesNotContain(
                        "Komt de exploitatie rond?",
                        "Looptijd van het financiële plan",
                        "Is onderhoud begroot?",
                        "Is het plan in de regio afgestemd?");
    }

    @Test
    void asLongAsNobodyLaidTheFrameworkDownItsMakersChose() {
        assertThat(letterOf(cases.keep(Parkstad.text("01")), Lezer.INITIATIEFNEMER))
                .contains("Wie het Toetsingskader wonen met zorg Parkstad maakte, koos dit zelf.")
                .doesNotContain("De gemeente koos dit zelf.");
    }

    @Test
    void everyReaderHearsTheSameNumberOfMissingAnswers() {
        String nummer = cases.keep(Parkstad.text("04"));

        assertThat(letterOf(nummer, Lezer.INITIATIEFNEMER)).contains("15 antwoorden die nodig zijn, ontbreken");
        assertThat(letterOf(nummer, Lezer.COLLEGE)).contains("Er ontbreken nog 15 antwoorden die nodig zijn");
        assertThat(letterOf(nummer, Lezer.INITIATIEFNEMER))
                .contains("hoeft die niet te geven. In deze fase is een antwoord op deze vragen nodig: ");
    }

    @Test
    void theCollegeReadsFirstWhatWeighsMostAgainstAPlan() {
        String letter = letterOf(cases.keep(Parkstad.text(LUXURY)), Lezer.COLLEGE);

        assertThat(letter)
                .containsSubsequence(
                        "Verreweg de meeste woningen zijn niet betaalbaar, of te klein om mee te tellen.",
                        "De prijzen liggen vrijwel allemaal boven")
                .doesNotContain("De nieuwbouw is niet modulair.");
    }

    @Test
    void theCollegeIsAskedForWhatIsAskedOfIt() {
        assertThat(letterOf(cases.keep(Parkstad.text("01")), Lezer.COLLEGE))
                .contains("Gevraagd wordt een antwoord vooraf; een aanvraag is er nog niet. Er is nog niets besloten.");
        assertThat(letterOf(cases.keep(applied("04")), Lezer.COLLEGE))
                .contains("Gevraagd wordt een besluit op de aanvraag. Eerst moeten er antwoorden komen");
    }

    @Test
    void whatWasDecidedComesFirstWithItsConditionsAndTheTestSpeaksLater() {
        String nummer = cases.keep(Parkstad.text("05"));
        cases.decide(nummer, "POSITIEF_ONDER_VOORWAARDEN", "De afspraak volgt.", List.of("Er komt een afspraak."));

        String letter = letterOf(nummer, Lezer.INITIATIEFNEMER);
        assertThat(letter)
                .contains("Bij dit besluit hoort één voorwaarde:", "Er komt een afspraak. (staat nog open)")
                .doesNotContain("Hoe gaat het verder?", "Het plan kan doorgaan als dit is geregeld.");
        assertThat(letter.indexOf("Dit noemde de toets.")).isGreaterThan(letter.indexOf("De motivering"));
        assertThat(letterOf(nummer, Lezer.DOSSIER))
                .contains("Dit rapport is zelf geen besluit")
                .doesNotContain("bereidt een besluit", "wat er nog moet gebeuren");
        assertThat(letterOf(nummer, Lezer.OPENBAAR))
                .contains("Er hoort één voorwaarde bij.")
                .doesNotContain("Er komt een afspraak. (");
    }

    @Test
    void aReviewIsNoApplicationAndNoQuestionBeforehand() {
        String review = Parkstad.text("01").replace("PRINCIPEVERZOEK", "HERBEOORDELING");
        String nummer = cases.keep(review);
        assertThat(letterOf(nummer, Lezer.INITIATIEFNEMER)).doesNotContain("vraag vooraf", "Bezwaar maken kan daarom");

        cases.decide(nummer, "POSITIEF", null);

        assertThat(letterOf(nummer, Lezer.INITIATIEFNEMER))
                .contains("In het besluit staat wat u kunt doen")
                .doesNotContain("zes weken");
    }

    @Test
    void aRefusalThatRestsOnAFigureSaysWhatItIsWorthAlsoAfterwards() {
        String nummer = cases.keep(Parkstad.text("03"));

        for (Lezer lezer : cases.reports().readers(nummer)) {
            assertThat(letterOf(nummer, lezer)).as(lezer.word()).contains("Het cijfer is een signaal.");
        }
        cases.decide(nummer, "NEGATIEF", null);
        for (Lezer lezer : cases.reports().readers(nummer)) {
            assertThat(letterOf(nummer, lezer)).as(lezer.word()).doesNotContain("voordat zij een besluit neemt");
        }
    }

    @Test
    void whatIsIncompleteBeyondTwoPagesIsListedBehindTheMotivation() throws IOException {
        String empty = Parkstad.text("04").replaceAll("(?s)\"(doelgroepen|woningen)\": \\[.*?],", "");
        for (String dossier : List.of(Parkstad.text("02"), applied("02"), empty)) {
            Report report = cases.reports()
                    .find(cases.keep(dossier), Lezer.INITIATIEFNEMER)
                    .orElseThrow();

            assertThat(TrueLetters.pageOf(cases, report, "De motivering")).isBetween(2, 3);
        }
    }

    @Test
    void aLetterThatWasSentIsOfTheDayOnWhichItWasSent() {
        Reports reports = cases.reports();
        Report report = reports.find(cases.keep(Parkstad.text("01")), Lezer.INITIATIEFNEMER)
                .orElseThrow();

        String sent = reports.send(report, "beoordelaar", KeptCases.MOMENT.plus(Duration.ofDays(2)))
                .tekst();

        assertThat(sent)
                .containsSubsequence("Datum van deze brief", "3 juli 2026", "Datum van de toets", "1 juli 2026");
    }

    @Test
    void whatIsAskedBeforehandHasNoObjectionAndAnApplicationHas() {
        String asked = letterOf(cases.keep(Parkstad.text("01")), Lezer.INITIATIEFNEMER);
        assertThat(asked).contains("Bezwaar maken kan daarom niet").doesNotContain("4:5");

        String application = cases.keep(applied("08"));
        assertThat(letterOf(application, Lezer.INITIATIEFNEMER)).contains("Bezwaar maken kan nog niet");
        cases.decide(application, "NEGATIEF", "De plek draagt dit nu niet meer.");
        assertThat(letterOf(application, Lezer.INITIATIEFNEMER)).contains("Wat is er besloten?", "binnen zes weken");
        assertThat(letterOf(cases.keep(applied("04")), Lezer.INITIATIEFNEMER)).contains("artikel 4:5");
    }

    @Test
    void thatBibobWasAnsweredStaysInTheFileAlsoWhereItIsNotAsked() {
        String nummer = cases.keep(Parkstad.text("01")
                .replace("\"winstoogmerk\": false", "\"winstoogmerk\": false, \"bibobStatus\": \"LOOPT\""));

        assertThat(letterOf(nummer, Lezer.DOSSIER)).contains("Bibob");
        for (Lezer lezer : List.of(Lezer.INITIATIEFNEMER, Lezer.COLLEGE, Lezer.OPENBAAR)) {
            assertThat(letterOf(nummer, lezer)).as(lezer.word()).doesNotContainIgnoringCase("bibob");
        }
    }

    @Test
    void theOutcomeOfBibobStaysInTheFile() {
        String nummer = cases.keep(
                Parkstad.text("02").replaceAll("\"bibobStatus\": \"[A-Z_]+\"", "\"bibobStatus\": \"MINDERE_MATE\""));

        for (Lezer lezer : List.of(Lezer.INITIATIEFNEMER, Lezer.COLLEGE, Lezer.OPENBAAR)) {
            assertThat(letterOf(nummer, lezer)).doesNotContainIgnoringCase("bibob");
        }
    }

    @Test
    void everybodyReadsNothingOfARefuge() {
        String letter = letterOf(cases.keep(Parkstad.text("09")), Lezer.OPENBAAR);

        assertThat(letter).contains("De toets komt uit op", "Er is nog niet besloten");
        assertThat(letter.toLowerCase())
                .doesNotContain("opvang", "wijk brunssum", "brunssum-zuid", "geweld", "vrouwen");
    }

    @Test
    void everybodyReadsNoSmallPlaceNoSmallGroupAndNoCompanyFigures() {
        String large = letterOf(cases.keep(Parkstad.text("01")), Lezer.OPENBAAR);
        assertThat(large).contains("Simpelveld").doesNotContain("VOORBEELD-2026-01", "QR");

        String villa = letterOf(cases.keep(Parkstad.text("02")), Lezer.OPENBAAR);
        assertThat(villa).doesNotContain("19 %", "52 %", "winst", "personeelskosten");

        String few = Parkstad.text("01").replaceAll("\"aantalPersonen\": \\d+", "\"aantalPersonen\": 2");
        assertThat(letterOf(cases.keep(few), Lezer.OPENBAAR)).doesNotContain("Voor wie");
    }

    @Test
    void everybodyReadsWhyAndUnderWhichConditionsUnlessThatTellsOfASmallGroup() {
        assertThat(letterOf(cases.keep(Parkstad.text("05")), Lezer.OPENBAAR))
                .contains("Voorwaarden die de toets noemt", "hoe beheer en aanspreekbaarheid zijn geregeld");
        assertThat(letterOf(cases.keep(Parkstad.text("03")), Lezer.OPENBAAR)).contains("De wijk staat al onder druk");

        String few = Parkstad.text("03").replaceAll("\"aantalPersonen\": \\d+", "\"aantalPersonen\": 4");
        assertThat(letterOf(cases.keep(few), Lezer.OPENBAAR))
                .contains("De toets komt uit op")
                .doesNotContain("kwetsbare groepen", "beschermd wonen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"II.SOM", "II.REGULIER"})
    void everybodyReadsNothingOfWhatASmallGroupIsLike(String group) {
        String few = Parkstad.text("01")
                .replace(
                        "\"doelgroepen\": [",
                        "\"doelgroepen\": [{\"code\": \"" + group + "\", \"aantalPersonen\": 2, \"aantalEenheden\": 2,"
                                + " \"rol\": \"DRAGER\", \"zorgzwaarte\": \"ZWAAR\", \"financiering\": \"WLZ\","
                                + " \"pctUitParkstad\": 100},");
        String nummer = cases.keep(few);

        assertThat(letterOf(nummer, Lezer.COLLEGE)).contains("met zware zorg");
        assertThat(letterOf(nummer, Lezer.OPENBAAR))
                .contains("De toets komt uit op")
                .doesNotContain("zware zorg", "dragende");
    }

    @Test
    void everybodyReadsNoSuspicionOfACompany() {
        String suspected = Parkstad.text("01")
                .replace(
                        "\"type\": \"CORPORATIE\"",
                        "\"type\": \"ZORGAANBIEDER\", \"wtzaStatus\": \"NIET_GEMELD\", \"aantalZorgverleners\": 4, \"zorgcontracten\": [\"ALLEEN_PGB\"], \"toezichtOordeel\": \"MAATREGEL\"")
                .replace("\"huurGekoppeldAanZorg\": false", "\"huurGekoppeldAanZorg\": true");
        String nummer = cases.keep(suspected);

        assertThat(letterOf(nummer, Lezer.DOSSIER)).contains("Wie de zorg opzegt, verliest de woning");
        assertThat(letterOf(nummer, Lezer.OPENBAAR))
                .contains("De toets komt uit op: ‘Aanhouden’")
                .doesNotContain("Wat de doorslag gaf", "verliest de woning", "contracten", "signalen");
    }

    @Test
    void everybodyReadsOfEachConditionWhatHasToBeDone() {
        String letter = letterOf(cases.keep(Parkstad.text(PLAN_THAT_NEEDS_POINTS)), Lezer.OPENBAAR);

        assertThat(letter).contains("Voorwaarden die de toets noemt");
        assertThat(letter.substring(
                        letter.indexOf("Voorwaarden die de toets noemt"), letter.indexOf("Over deze versie")))
                .contains("Zorg voor een ontmoetingsruimte in het gebouw")
                .doesNotContain("?");
    }

    @Test
    void theCollegeReadsWhatWasDecidedBeforeInTheSamePlace() {
        try (KeptCases own = new KeptCases()) {
            String first = own.keep(Parkstad.text("08"));
            own.later();
            assertThat(letterOf(own, own.keep(Parkstad.text("05")), Lezer.COLLEGE))
                    .contains("niet eerder een ander plan beoordeeld");
            own.later();
            // The same plan once more is no other plan.
            assertThat(letterOf(own, own.keep(Parkstad.text("05")), Lezer.COLLEGE))
                    .contains("niet eerder een ander plan beoordeeld");
            own.later();
            String other = Parkstad.text("05").replace("VOORBEELD-2026", "VOORBEELD-2027");
            assertThat(letterOf(own, own.keep(other), Lezer.COLLEGE))
                    .contains("Er is in deze wijk eerder één ander plan beoordeeld. Daarover is nog niet besloten.");
            own.decide(first, "POSITIEF", "Het beheerteam blijft hier nog jaren.");
            own.later();
            String second = own.keep(Parkstad.text("08").replace("VOORBEELD-2026", "VOORBEELD-2027"));

            assertThat(letterOf(own, second, Lezer.COLLEGE))
                    .contains(
                            "Er is in deze wijk eerder één ander plan beoordeeld",
                            "het oordeel was ‘Negatief in beginsel’, het besluit ‘Positief’.");
        }
    }

    private static String applied(String dossier) {
        return Parkstad.text(dossier).replace("PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG");
    }

    private static String letterOf(String nummer, Lezer lezer) {
        return letterOf(cases, nummer, lezer);
    }

    private static String letterOf(KeptCases from, String nummer, Lezer lezer) {
        return TrueLetters.text(from, nummer, lezer);
    }
}
