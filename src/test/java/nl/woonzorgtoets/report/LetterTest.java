package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an alderman, an initiator and a judge read. */
class LetterTest {

    private static KeptCases cases;

    @BeforeAll
    static void open() {
        cases = new KeptCases();
    }

    @AfterAll
    static void close() {
        cases.close();
    }

    @Test
    void aRefusalSaysWhatDecidedItAndThatPointsDoNotChangeIt() {
        assertThat(letter("08"))
                .contains(
                        "Gemeente Kerkrade",
                        "Plan voor wonen met zorg in de wijk Kerkrade-West",
                        "Het oordeel is: Negatief in beginsel.",
                        "Eén eis gaf de doorslag. De wijk staat al onder druk",
                        "niets over de mensen (paragraaf 5.3).",
                        "De score van 9,30 verandert dit oordeel daarom niet.");
        assertThat(letter("02")).contains("Zeven eisen gaven de doorslag; zij staan hieronder.");
    }

    @Test
    void theFiguresOfThePlaceHaveTheirYearAndSourceAndTheLeefbaarometerItsCaveatOnce() {
        assertThat(letter("08"))
                .contains(
                        "-0,09813 Leefbaarometer 3.0, meting 2022, cijfer van de wijk Kerkrade-West.",
                        "57 % Kerncijfers wijken en buurten en de indeling in wijken en buurten, 2022.",
                        "-0,35 Nieuwer officieel cijfer, ingevuld door de beoordelaar. Bron volgens het dossier: Fictief",
                        "Bij de Leefbaarometer hoort een kanttekening")
                .containsOnlyOnce("een signaal");
        assertThat(letter("01")).as("no such figure counted").doesNotContain("Leefbaarometer");
    }

    @Test
    void eachCriterionSaysWhatSpokeForThePlanAndWhatAgainst() {
        assertThat(letter("08"))
                .contains(
                        "Gemeenschap en inclusie Het plan haalt 18 van de 23 punten. Dat is een 7,83.",
                        "Dit spreekt voor het plan. Er is een ontmoetingsruimte in het gebouw of vlakbij. Er zijn"
                                + " gezamenlijke activiteiten (paragraaf 6.4.1).",
                        "Dit voldoet deels. Alle woningen vallen in dezelfde prijsklasse (paragraaf 6.4.1).",
                        "Dit spreekt tegen het plan. Op deze plek wonen geen dragende bewoners.",
                        "Het plan haalt alle 20 punten.",
                        "Hieraan voldoet het plan. Het financiële plan is doorgerekend en komt rond.");
    }

    @Test
    void whatIsMissingIsAskedForByADate() {
        assertThat(letter("04"))
                .contains(
                        "Het oordeel is: Onvolledig.",
                        "kan het oordeel dit worden: ‘Positief’, ‘Positief onder voorwaarden’, ‘Aanhouden’,",
                        "In deze fase is een antwoord op deze vragen nodig: De woningen Prijsklasse (regel 1)",
                        "Hoe zwaar is de zorg? (regel 1 en 2)",
                        "uiterlijk op 29 juli 2026. Dat is vier weken na de datum van dit rapport.",
                        "(Algemene wet bestuursrecht, artikel 4:5)",
                        "mag, maar hoeft in deze fase niet",
                        "Dit staat nog open. Niet van elke woning is de prijsklasse bekend");
        assertThat(letter("01")).doesNotContain("uiterlijk op");
    }

    @Test
    void aRegelsetWithoutATermLeavesItToTheGemeente() {
        try (KeptCases older = new KeptCases(withoutReport())) {
            assertThat(read(older, older.keep(Parkstad.text("04"))))
                    .contains("De gemeente noemt nog een termijn om dit aan te vullen.")
                    .doesNotContain("uiterlijk op");
        }
    }

    @Test
    void signalsAreCarefulAndHoldTheVerdict() {
        assertThat(read(cases, cases.keep(Held.dossier())))
                .contains(
                        "Het oordeel is: Aanhouden.",
                        "Er zijn vijf signalen die de gemeente eerst wil uitzoeken.",
                        "Het is geen bewijs en geen verwijt.",
                        "De gemeente vraagt naar de begroting en de jaarrekening (paragraaf 6.4).")
                .doesNotContain("als zij over het plan besluit");
    }

    @Test
    void conditionsSayWhatHasToBeArranged() {
        assertThat(letter("05"))
                .contains(
                        "Er is nog één voorwaarde. Wat er moet gebeuren, staat bij ‘Voorwaarden’.",
                        "Voorwaarden Het plan kan doorgaan als dit is geregeld. Gemeente en initiatiefnemer maken");
        assertThat(letter("01")).doesNotContain("Voorwaarden ");
    }

    @Test
    void aPlanThatFitsTheOmgevingsplanIsOnlyAdvisedOn() {
        assertThat(letter("17"))
                .contains("Dit oordeel is daarom een advies. De gemeente kan het plan hierop niet weigeren.")
                .doesNotContain("De gemeente mag dit oordeel gebruiken");
    }

    @Test
    void theDecisionStandsApartFromTheVerdictWithItsReasonsAndFunction() {
        String nummer = cases.keep(Parkstad.text("08"));
        assertThat(read(cases, nummer)).contains("Er is nog geen besluit vastgelegd.");

        cases.decide(nummer, "POSITIEF", "Het beheerteam blijft.");

        assertThat(read(cases, nummer))
                .contains(
                        "Het oordeel is: Negatief in beginsel.",
                        "Het besluit is: ‘Positief’. Het is vastgelegd op 20 juli 2026, vanuit deze functie: wethouder wonen.",
                        "Het besluit wijkt af van het oordeel. De redenen. Het beheerteam blijft.",
                        "Het is zelf geen besluit in de zin van de Algemene wet bestuursrecht.");
    }

    @Test
    void thePlaceOfARefugeIsNotToldMorePreciselyThanTheWijk() {
        String dossier = Parkstad.text("09")
                .replace("Fictief cijfer voor dit voorbeeld, schaal wijk", "Buurt Rozengaard, schaal buurt")
                .replace("\"omschrijving\": \"", "\"omschrijving\": \"Rozenlaan 7 ");
        assertThat(read(cases, cases.keep(dossier)))
                .contains("wijk Brunssum-Zuid", "Niet genoemd, omdat de plek van deze groep geheim is.")
                .doesNotContain("Rozen", "-0,2 ");
        try (KeptCases older = new KeptCases(withoutReport())) {
            assertThat(read(older, older.keep(dossier)))
                    .as("a regelset that does not say so")
                    .doesNotContain("Rozen", "-0,2 ");
        }
        assertThat(read(cases, cases.keep(dossier.replace("I.iii.ii\"", "I.iii.i\""))))
                .as("for other groups the source of a figure is named")
                .contains("Buurt Rozengaard");
    }

    @Test
    void theEvidenceNamesWhatIsNeededToJudgeAgain() {
        String nummer = cases.keep(Parkstad.text("01"));

        assertThat(read(cases, nummer))
                .contains(
                        "Nummer " + nummer,
                        "Beoordeeld op 1 juli 2026, 00:30",
                        Parkstad.rulebook().hash(),
                        "woonzorgtoets ",
                        "http://hier/beoordelingen/" + nummer);
    }

    @Test
    void allRulesThatApplyAreListedByNumberAndTheOthersOnlyCounted() {
        Report report = cases.report(cases.keep(Parkstad.text("01")));

        assertThat(report.rules().size() + report.notFired())
                .isEqualTo(Parkstad.rulebook().rules().size());
        List<String> ids = report.rules().stream().map(Report.Rule::id).toList();
        assertThat(ids).containsSubsequence("5.2.4-1", "6.4.3-8", "6.4.3-11");
    }

    static Stream<String> numbers() {
        return Stream.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "17", "18", "20");
    }

    /** Tables aside: two figures may rest on one source. */
    @ParameterizedTest
    @MethodSource("numbers")
    void noSentenceIsSaidTwiceAndNoCodeIsLeft(String number) {
        String prose = words(cases.reports()
                .html(cases.report(cases.keep(Parkstad.text(number))), "", "http://hier")
                .replaceAll("(?s)<table.*?</table>", " ")
                .replaceAll("(?s)<head>.*?</head>", " "));
        List<String> sentences = Arrays.stream(prose.split("(?<=[.?!]) "))
                .map(it -> it.replaceAll(" \\([^)]*\\)", ""))
                .filter(it -> !it.matches("(?s).*(Het plan haalt|Dat is een |Met de open antwoorden).*"))
                .filter(it -> !it.startsWith("Dit "))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(prose).doesNotContainPattern("[A-Z]{3,}_|null|\\$|[a-z]\\.\\.|\\(\\)| ,");
    }

    private static String letter(String number) {
        return read(cases, cases.keep(Parkstad.text(number)));
    }

    private static String read(KeptCases from, String nummer) {
        return words(from.reports().html(from.report(nummer), "", "http://hier"));
    }

    private static String words(String html) {
        return html.replaceAll("</?(strong|a)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static Rulebook withoutReport() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        String older = kader.replaceFirst("(?m)^rapport:\n(  .*\n)+", "");
        assertThat(older).isNotEqualTo(kader);
        files.put("kader.yaml", older.getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}
