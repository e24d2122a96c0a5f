package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.telling.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an alderman, an initiator and a judge read. */
class LetterTest {

    private static final Pattern SUM = Pattern.compile(
            "De score is ([\\d,]+) op.*Het gemiddelde van de (?:cijfers hieronder|punten hieronder, per criterium omgerekend tot een cijfer,)"
                    + " is ([\\d,]+)\\. Daarbij komen extra punten:"
                    + " (\\d,\\d+)(?:, waarvan (\\d,\\d+) meetelt)?");

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
                        "niets over de mensen. De cijfers: SES-WOA -0,35;",
                        "De score van 8,48 verandert dit oordeel daarom niet.");
        assertThat(letter("02")).contains("Zes eisen gaven de doorslag.");
    }

    @Test
    void aRefusalNamesThePlansOwnFiguresAndTheirLimitButNeverHowManyPeople() {
        assertThat(letter("02"))
                .contains(
                        "niets over de mensen. De cijfers: SES-WOA -0,31; Leefbaarometer (afwijking van het landelijk"
                                + " gemiddelde) -0,1601 (paragraaf 5.3).",
                        "De cijfers: winstmarge 19 %. De grens: winstmarge waarboven een signaal volgt 10 % van de omzet,"
                                + " een eigen keuze",
                        "6.4.2-12 Het financiële plan kijkt te kort vooruit De cijfers: woningen en plekken in het plan 18; looptijd"
                                + " van het financiële plan 10 jaar.")
                .doesNotContain("aantal personen", " personen");
    }

    @Test
    void aRefusalForAddingUpSaysWhatAddsUp() {
        try (KeptCases wijk = new KeptCases()) {
            wijk.keep(Parkstad.text("19"));

            assertThat(read(wijk, wijk.keep(Parkstad.text("20"))))
                    .contains(
                            "woningen in de wijk 748; woningen en plekken voor kwetsbare groepen die erbij komen 6;",
                            "die er in de wijk in totaal bij komen 13; woningen voor kwetsbare groepen uit eerdere"
                                    + " dossiers 7;",
                            "De grens: hoogste aandeel");
        }
    }

    @Test
    void whatCanBeDoneNowIsSaidForEveryVerdict() {
        assertThat(letter("01")).contains("Wat nu? De gemeente kan op de vraag antwoorden.");
        assertThat(letter("02"))
                .contains(
                        "De initiatiefnemer kan het plan aanpassen.", "Dan kan de initiatiefnemer die aan de gemeente");
        assertThat(letter("04"))
                .contains(
                        "Wat nu? De initiatiefnemer en de gemeente vullen het dossier aan, uiterlijk op 29 juli 2026.");
        assertThat(letter("05")).contains("Wat nu? De initiatiefnemer en de gemeente spreken af wie wat regelt");
        assertThat(letter("17"))
                .contains("Wat nu? De gemeente kan dit advies met de initiatiefnemer bespreken.")
                .doesNotContain("Zijn er redenen om het plan toch te laten doorgaan?");
        String held = cases.keep(Held.dossier());
        assertThat(read(cases, held)).contains("Wat nu? De gemeente bespreekt de signalen met de initiatiefnemer.");

        cases.decide(held, "POSITIEF", "De signalen zijn uitgezocht.");

        assertThat(read(cases, held)).contains("Wat nu? De gemeente heeft een besluit vastgelegd.");
    }

    @Test
    void whenPeopleHaveDecidedNothingIsAskedForAnyMore() {
        String incomplete = cases.keep(Parkstad.text("04"));
        assertThat(read(cases, incomplete)).contains("vraagt deze antwoorden uiterlijk op 29 juli 2026.");

        cases.decide(incomplete, "NEGATIEF", "De antwoorden kwamen niet.");

        assertThat(read(cases, incomplete))
                .contains("Wat nog ontbreekt", "Komt de exploitatie rond?")
                .doesNotContain("uiterlijk", "Lukt dat niet op tijd?");
    }

    @Test
    void theFiguresOfThePlaceHaveTheirYearAndSourceAndTheLeefbaarometerItsCaveatOnce() {
        assertThat(letter("08"))
                .contains(
                        "-0,0981 Leefbaarometer 3.0, meting 2022, cijfer van de wijk Kerkrade-West.",
                        "57 % Kerncijfers wijken en buurten en de indeling in wijken en buurten, cijfer over 2022.",
                        "-0,35 Ingevuld door de beoordelaar, in plaats van het cijfer van de regelset. Bron van de"
                                + " nieuwere cijfers: Fictief")
                .containsOnlyOnce("een signaal");
        assertThat(letter("01")).as("no such figure counted").doesNotContain("Leefbaarometer");
    }

    @Test
    void theCaveatStandsAtTheVerdictThatRestsOnItAndElseAtTheFigures() {
        assertThat(letter("08"))
                .containsPattern("Eén eis gaf de doorslag.*Bij de Leefbaarometer hoort.*Cijfers die de regels");
        assertThat(letter("07")).containsPattern("Cijfers die de regels.*Bij de Leefbaarometer hoort.*De eisen");
        assertThat(letter("02")).doesNotContain("Rust dit op de Leefbaarometer");
    }

    @Test
    void aForecastHasItsYearAndSaysWhatItWasComputedFrom() {
        assertThat(letter("01"))
                .contains(
                        "-227 Paragraaf 3.2. Jaar van de prognose: 2030.",
                        "Verwachte vraag: 11.020 woningen. Aanbod in 2023: 10.793 woningen. Getal in tabel 3 van de"
                                + " toekomstvisie: -1807 woningen. Tabel 3 rekent");
        assertThat(letter("03"))
                .contains("-212 Paragraaf 3.2. Jaar van de prognose: 2030.", "Aanbod niet bekend")
                .doesNotContain("Opnieuw berekend uit vraag en aanbod");
        assertThat(read(
                        cases,
                        cases.keep(Parkstad.text("01").replace("\"opleverjaar\": 2028", "\"opleverjaar\": 2055"))))
                .contains("-557 Paragraaf 3.2. Jaar van de prognose: 2040.");
    }

    @Test
    void aGemeenteThatSetsTheValueOfTheRegionIsNotSaidToHaveChosenIt() {
        assertThat(letter("03"))
                .contains("Niet als beide maten onder het gemiddelde liggen Paragraaf 5.3, vanaf 1 januari 2024.")
                .contains("Heerlen heeft een eigen regel", "Die regel is hier niet toegepast.")
                .doesNotContain("eigen waarde van de gemeente");
        try (KeptCases stricter = new KeptCases(withHeerlensOwnRule())) {
            assertThat(read(stricter, stricter.keep(Parkstad.text("03"))))
                    .contains(
                            "Beleidsregel Huisvesting aandachtsgroepen 2024 gemeente Heerlen, eigen waarde van de gemeente");
        }
    }

    @Test
    void eachCriterionSaysWhatSpokeForThePlanAndWhatAgainst() {
        assertThat(letter("08"))
                .contains(
                        "Gemeenschap en inclusie Het plan haalt 17 van de 34 punten. Dat is een 5,00.",
                        "Dit spreekt voor het plan. Er is een ontmoetingsruimte in het gebouw of vlakbij. Er zijn"
                                + " gezamenlijke activiteiten (paragraaf 6.4.1).",
                        "Dit voldoet deels. De betaalbare woningen zijn vrijwel allemaal voor één inkomensgroep (paragraaf 6.4.1).",
                        "Dit spreekt tegen het plan. Op deze plek wonen geen dragende bewoners, die anderen kunnen helpen.",
                        "Het plan haalt 23 van de 27 punten. Dat is een 8,52.",
                        "Hieraan voldoet het plan. Het financiële plan is doorgerekend en komt rond.");
    }

    @Test
    void whatIsMissingIsAskedForByADate() {
        assertThat(letter("04"))
                .contains(
                        "Het oordeel is: Onvolledig.",
                        "kan het oordeel dit worden: ‘Positief’, ‘Positief onder voorwaarden’, ‘Aanhouden’,",
                        "In deze fase is een antwoord op deze vragen nodig: De woningen Prijsklasse (geclusterde woning)",
                        "Hoe zwaar is de zorg? (ouderen in een gewone of geclusterde woning; reguliere bewoners)",
                        "uiterlijk op 29 juli 2026. Dat is vier weken na de dag van de toets.",
                        "Lukt dat niet op tijd? Laat het dan vóór die dag aan de gemeente weten.",
                        "mag, maar hoeft in deze fase niet. Het kan de score en het oordeel nog veranderen.",
                        "Dit staat nog open. Niet van elke woning zijn prijs en prijsklasse bekend");
        assertThat(letter("01")).doesNotContain("uiterlijk op");
    }

    @Test
    void whenNothingIsDueButNoVerdictIsPossibleTheOpenQuestionsAreAskedForAndNotCalledFree() {
        String early = Parkstad.text("01")
                .replace("PRINCIPEVERZOEK", "VERKENNING")
                .replaceAll("\"(financieel|aanpasbaarheid)\": \\{[^}]*},", "");

        assertThat(read(cases, cases.keep(early)))
                .contains(
                        "Het oordeel is: Onvolledig.",
                        "nog geen antwoord verplicht. Maar door deze open vragen is er nog geen oordeel mogelijk.",
                        "De gemeente vraagt deze antwoorden uiterlijk op")
                .doesNotContain("mag, maar hoeft in deze fase niet");
    }

    @Test
    void aListThatIsMissingAsAWholeIsNotNamedTwice() {
        String alone = Parkstad.text("04").replaceAll("(?s)\"partners\": \\[.*?],", "");

        assertThat(read(cases, cases.keep(alone)))
                .contains("De partners Hierover is nog niets ingevuld")
                .doesNotContain("De partners De partners");
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
                        "Er zijn vijf signalen over integriteit. Vanaf drie signalen zoekt de gemeente dat eerst uit.",
                        "Het is geen bewijs en geen verwijt.",
                        "De gemeente vraagt naar de begroting en de jaarrekening. De cijfers: winstmarge 19 %.")
                .doesNotContain("mag dit oordeel gebruiken");
    }

    @Test
    void conditionsSayWhatHasToBeArranged() {
        assertThat(letter("05"))
                .contains(
                        "Er is nog één voorwaarde. Daarom is het oordeel ‘Positief onder voorwaarden’. Wat er moet gebeuren, staat bij ‘Voorwaarden’.",
                        "Voorwaarden Het plan kan doorgaan als dit is geregeld. Gemeente en initiatiefnemer leggen vast");
        assertThat(letter("01")).doesNotContain("Voorwaarden ");
    }

    @Test
    void aConditionSaysWhyAndThatItMakesTheVerdictWhatItIs() {
        assertThat(letter("09"))
                .contains(
                        "De score is 8,05. Daarbij hoort de klasse ‘Positief’ (vanaf 7,00). Er zijn nog twee voorwaarden."
                                + " Daarom is het oordeel ‘Positief onder voorwaarden’.",
                        "De reden: de wijk ligt op SES-WOA onder het gemiddelde.",
                        "De reden: er is geen onderzoek in de gemeente dat een tekort aan opvangplekken laat zien.");
    }

    @Test
    void anExceptionIsNamedAtTheVerdictToo() {
        String thinsOut = Parkstad.text("03")
                .replace(
                        "\"vermindertConcentratie\": false",
                        "\"vermindertConcentratie\": true, \"kwetsbareEenhedenVoor\": 60, \"kwetsbareEenhedenNa\": 44,"
                                + " \"redenUitzondering\": \"Een flat verdwijnt\", \"bewijsUitzondering\": [\"SLOOPBESLUIT\"]");

        assertThat(read(cases, cases.keep(thinsOut)))
                .contains(
                        "Het oordeel is: Positief onder voorwaarden.",
                        "Aan één eis voldoet het plan niet, maar daarvoor geldt een uitzondering: ‘Kan de wijk er woningen voor kwetsbare groepen bij hebben?’.",
                        "Hier geldt een uitzondering. Het plan laat met aantallen, een reden en bewijs zien dat een bestaande concentratie");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theScoreAddsUpAsItIsPrinted(String number) {
        String letter = letter(number);
        Matcher sum = SUM.matcher(letter);
        if (sum.find()) {
            String counted = sum.group(4) == null ? sum.group(3) : sum.group(4);
            assertThat(number(sum.group(2)).add(number(counted))).isEqualTo(number(sum.group(1)));
        } else {
            assertThat(letter)
                    .containsAnyOf(
                            "De score is het gemiddelde van de cijfers hieronder.",
                            "De score is het gemiddelde van de punten hieronder, per criterium omgerekend tot een cijfer.",
                            "Er is nog geen score: daarvoor moet elk criterium voor het grootste deel",
                            "Hoger dan 10 kan de score niet worden.");
        }
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
                        "Dit rapport is zelf geen besluit in de zin van de Algemene wet bestuursrecht.");
    }

    @Test
    void ofSeveralDecisionsTheLastIsTheDecision() {
        String nummer = cases.keep(Parkstad.text("08"));
        cases.decide(nummer, "AANHOUDEN", "Eerst overleg.");
        cases.decide(nummer, "NEGATIEF_IN_BEGINSEL", null);

        assertThat(read(cases, nummer))
                .containsPattern(
                        "Eerder was het besluit: ‘Aanhouden’.*Het besluit is: ‘Negatief in beginsel’.*volgt het");
    }

    @Test
    void whatIsStillMissingIsAskedForBesideARefusalToo() {
        String whole =
                Parkstad.text("08").replace("\"code\": \"I.iii.i\"", "\"code\": \"I.iii.i\", \"jongeren\": true");
        String open = whole.replaceAll("\"looptijdJaren\": \\d+,", "");

        assertThat(read(cases, cases.keep(open)))
                .contains(
                        "Het oordeel is: Negatief in beginsel.",
                        "In het dossier ontbreekt nog een antwoord. Het staat bij ‘Wat nog ontbreekt’.",
                        "uiterlijk op 29 juli 2026");
        assertThat(read(cases, cases.keep(whole))).doesNotContain("In het dossier ontbre");
    }

    @Test
    void thePlaceOfARefugeIsNotToldMorePreciselyThanTheWijk() {
        String dossier = Parkstad.text("09")
                .replace("Fictief cijfer voor dit voorbeeld, schaal wijk", "Buurt Rozengaard, schaal buurt")
                .replace("\"omschrijving\": \"", "\"omschrijving\": \"Rozenlaan 7 ");
        assertThat(read(cases, cases.keep(dossier)))
                .contains("wijk Brunssum-Zuid", "Niet genoemd, omdat dit geheim is.")
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

        assertThat(report.rules().size() + report.telling().notFired().size())
                .isEqualTo(Parkstad.rulebook().rules().size());
        List<String> ids = report.rules().stream().map(Told.Fired::rule).toList();
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
                .filter(it -> !it.matches("De (cijfers|grens): .*"))
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

    private static BigDecimal number(String dutch) {
        return new BigDecimal(dutch.replace(',', '.'));
    }

    private static Rulebook withHeerlensOwnRule() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String own = new String(files.get("gemeenten/heerlen/drempels.yaml"), StandardCharsets.UTF_8);
        files.put(
                "gemeenten/heerlen/drempels.yaml",
                own.replace("waarde: BEIDE_ONDER,", "waarde: BEIDE_BOVEN_VEREIST,")
                        .getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
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
