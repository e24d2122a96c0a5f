package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scheme of marks without a single rule: answers on a scale, a share, brackets and a bonus. */
class PointsFromAnswersTest {

    private static final Path MARKS = Path.of("src/test/resources/regels-cijfers");

    private static Rulebook marks;

    @BeforeAll
    static void read() throws Exception {
        marks = RulebookReader.read(RuleFiles.read(MARKS));
    }

    @ParameterizedTest
    @CsvSource({
        "cijfer: 0, kwaliteit.jury, 0.00, VOLDOET_NIET",
        "cijfer: 7, kwaliteit.jury, 4.20, GEDEELTELIJK",
        "cijfer: 10, kwaliteit.jury, 6.00, VOLDOET",
        "groen: 1; totaal: 3, kwaliteit.groen, 1.33, GEDEELTELIJK",
        "groen: 3; totaal: 4, kwaliteit.groen, 3.00, GEDEELTELIJK",
        "groen: 4; totaal: 4, kwaliteit.groen, 3.00, GEDEELTELIJK",
        "groen: 0; totaal: 4, kwaliteit.groen, 0.00, VOLDOET_NIET",
        "open: true; uren: 9, buurt.open, 0.00, VOLDOET_NIET",
        "open: true; uren: 10, buurt.open, 2.00, GEDEELTELIJK",
        "open: true; uren: 20, buurt.open, 5.00, VOLDOET",
        "tegels: 0, buurt.tegels, 1.00, VOLDOET",
        "tegels: 25, buurt.tegels, 0.75, GEDEELTELIJK",
        "tegels: 101, buurt.tegels, 0.00, VOLDOET_NIET",
        "bomen: 2, buurt.bomen, 2.00, GEDEELTELIJK",
        "bomen: 9, buurt.bomen, 3.00, VOLDOET"
    })
    void anAnswerGivesItsPoints(String answers, String aspect, String points, Uitkomst outcome) {
        AspectResult result = aspect(judged(answers), aspect);

        assertThat(result.points().obtained()).isEqualTo(points);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.possible()).isEmpty();
    }

    @Test
    void aClassIsOutOfReachWithoutThePointsThatItAsksForAndThatIsTold() throws Exception {
        Rulebook strict = asking("kwaliteit.jury: 4.2");
        String rest = "; groen: 4; totaal: 4; open: true; uren: 20; tegels: 0; bomen: 0";

        assertThat(judgement("cijfer: 7" + rest, strict).assessment().oordeel().code())
                .isEqualTo("SUBSIDIE");
        assertThat(judgement("cijfer: 6" + rest, strict).assessment().oordeel().code())
                .isEqualTo("GEEN_SUBSIDIE");
        assertThat(judgement(rest.substring(2), strict).assessment().haalbaar())
                .extracting(Oordeel::code)
                .contains("SUBSIDIE", "GEEN_SUBSIDIE");
        assertThat(Telling.of(
                                judgement("cijfer: 6" + rest, strict).document(Envelope.trial("p", Instant.EPOCH)),
                                strict)
                        .why()
                        .further())
                .contains("Voor ‘Subsidie’ moet ‘Wat vindt de jury?’ ten minste 4,2 punten geven. Dat is niet zo.");
    }

    private static Rulebook asking(String least) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(MARKS).contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        files.put(
                "kader.yaml",
                kader.replace("vanaf: 7, oordeel", "vanaf: 7, minstens: { " + least + " }, oordeel")
                        .getBytes(StandardCharsets.UTF_8));
        return RulebookReader.read(new RuleFiles(files));
    }

    @Test
    void anOpenAnswerLeavesAllPointsOpenAndIsMissed() {
        Assessment assessment = judged("tegels: 0");

        AspectResult jury = aspect(assessment, "kwaliteit.jury");
        assertThat(jury.outcome()).isEqualTo(Uitkomst.ONBEKEND);
        assertThat(jury.points()).isEqualTo(new AspectPoints(null, jury.points().available(), List.of()));
        assertThat(jury.possible()).containsExactly(Uitkomst.VOLDOET, Uitkomst.GEDEELTELIJK, Uitkomst.VOLDOET_NIET);
        assertThat(assessment.missing()).extracting(Missing::pointer).contains("/plein/cijfer", "/plein/groen");
        assertThat(assessment.oordeel().code()).isEqualTo("NOG_OPEN");
        assertThat(assessment.score().lowest()).isEqualTo("0.95");
        assertThat(assessment.score().highest()).isEqualTo("10.00");
    }

    @Test
    void whatIsNotAskedAndAShareOfNothingDoNotPlay() {
        Assessment assessment = judged("open: false; groen: 0; totaal: 0");

        assertThat(aspect(assessment, "buurt.open").outcome()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
        assertThat(aspect(assessment, "kwaliteit.groen").outcome()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
        assertThat(aspect(assessment, "kwaliteit.groen").points()).isNull();
    }

    @Test
    void aQuestionThatIsSureToBeAskedIsSureToPlay() {
        assertThat(aspect(judged("open: true"), "buurt.open").possible()).doesNotContain(Uitkomst.NIET_VAN_TOEPASSING);
        assertThat(aspect(judged("bomen: 0"), "buurt.open").possible()).contains(Uitkomst.NIET_VAN_TOEPASSING);
    }

    @Test
    void theLimitsOfTheQuestionNarrowWhatCanBeReached() throws Exception {
        Rulebook narrow = marks(
                "lidwoord: het, soort: decimaal, decimalen: 3, minimum: 0",
                "lidwoord: het, soort: decimaal, decimalen: 3, minimum: 5");

        assertThat(score("groen: 0; totaal: 0; open: false; tegels: 100; bomen: 0", marks))
                .isEqualTo("0.00 - 4.29");
        assertThat(score("groen: 0; totaal: 0; open: false; tegels: 100; bomen: 0", narrow))
                .isEqualTo("2.14 - 4.29");
        assertThat(score(
                        "cijfer: 5; groen: 0; totaal: 0; open: false; tegels: 100",
                        marks(
                                "bomen: { label: Bomen, lidwoord: het, soort: geheel, minimum: 0, maximum: 100 }",
                                "bomen: { label: Bomen, soort: geheel, minimum: 1, maximum: 100 }")))
                .isEqualTo("3.14 - 3.14");
    }

    @Test
    void aKnownWholeSaysWhetherTheShareCounts() throws Exception {
        assertThat(aspect(judged("totaal: 0"), "kwaliteit.groen").outcome()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
        assertThat(judged("totaal: 0").missing()).extracting(Missing::pointer).doesNotContain("/plein/groen");
        assertThat(aspect(judged("totaal: 3"), "kwaliteit.groen").possible())
                .containsExactly(Uitkomst.GEDEELTELIJK, Uitkomst.VOLDOET_NIET);
        assertThat(aspect(judged("groen: 3"), "kwaliteit.groen").possible()).contains(Uitkomst.NIET_VAN_TOEPASSING);
    }

    @Test
    void whatNoAnswerCanChangeIsNotAsked() throws Exception {
        Rulebook sure = marks(
                "totaal: { label: Oppervlakte, lidwoord: de, soort: geheel, eenheid: m2, minimum: 0 }",
                "totaal: { label: Oppervlakte, lidwoord: de, soort: geheel, eenheid: m2, minimum: 1 }");
        Assessment assessment = judgement("groen: 0", sure).assessment();

        assertThat(aspect(assessment, "kwaliteit.groen").outcome()).isEqualTo(Uitkomst.VOLDOET_NIET);
        assertThat(aspect(assessment, "kwaliteit.groen").points().obtained()).isEqualTo("0.00");
        assertThat(assessment.missing()).extracting(Missing::pointer).doesNotContain("/plein/totaal");
    }

    @Test
    void aMinimumThatOnlyTheExactScoreMissesIsToldSo() throws Exception {
        RuleFiles files = RuleFiles.read(MARKS);
        Rulebook strict = with(
                "kader.yaml",
                "naam: Kwaliteit, gewicht: 3",
                "naam: Kwaliteit, gewicht: 3, minimum: { score: 7, hoogstens: GEEN_SUBSIDIE }",
                files);

        assertThat(told("cijfer: 6.996; totaal: 0; groen: 0; open: false; tegels: 0; bomen: 0", strict))
                .contains(
                        "blijft met 7,00 onder het minimum van 7,00. Daarvoor telt de score zonder af te ronden. Het oordeel is daarom hoogstens ‘Geen subsidie’.");
        assertThat(told("cijfer: 7; totaal: 0; groen: 0; open: false; tegels: 0; bomen: 0", strict))
                .doesNotContain("onder het minimum");
    }

    private static String told(String answers, Rulebook rulebook) {
        return Telling.of(
                        judgement(answers, rulebook).document(Envelope.trial("schoolpleinen", Instant.EPOCH)), rulebook)
                .toString();
    }

    private static String score(String answers, Rulebook rulebook) {
        Uitslag uitslag = judgement(answers, rulebook).uitslag();
        return uitslag.scoreMinimum() + " - " + uitslag.scoreMaximum();
    }

    private static Rulebook marks(String text, String becomes) throws Exception {
        return with("vragen.yaml", text, becomes, RuleFiles.read(MARKS));
    }

    private static Rulebook with(String path, String text, String becomes, RuleFiles files) throws Exception {
        Map<String, byte[]> changed = new TreeMap<>(files.contents());
        String old = new String(changed.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        changed.put(path, old.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
        return RulebookReader.read(new RuleFiles(changed));
    }

    @Test
    void theBonusIsCappedAndTheSumIsExact() {
        // (3 × 10 × (4,2 + 4/3) / 10 + 4 × 10 × 2,5 / 6) / 7 = 4,75238…, and one extra point of the three
        Assessment assessment = judged("cijfer: 7; groen: 1; totaal: 3; open: true; uren: 10; tegels: 50; bomen: 3");

        assertThat(assessment.score().now()).isEqualTo("5.75");
        assertThat(assessment.criteria().get(0).obtained()).isEqualTo("5.53");
        assertThat(assessment.criteria().get(0).available()).isEqualTo("10");
    }

    @Test
    void theClassLooksAtTheScoreBeforeItIsRounded() {
        // (3 × 6,996 + 4 × 7) / 7 = 6,998…, that would be rounded to 7,00
        Assessment assessment = judged("cijfer: 6.996; totaal: 0; groen: 0; open: false; tegels: 30; bomen: 0");
        assertThat(assessment.score().now()).isEqualTo("7.00");
        assertThat(assessment.oordeel().code()).isEqualTo("GEEN_SUBSIDIE");

        assertThat(judged("cijfer: 7; totaal: 0; groen: 0; open: false; tegels: 30; bomen: 0")
                        .oordeel()
                        .code())
                .isEqualTo("SUBSIDIE");
    }

    @Test
    void whateverIsLeftOutTheRangeHoldsWhereTheFullDossierEnds() {
        Random random = new Random(9);
        for (int i = 0; i < 400; i++) {
            Map<String, String> full = any(random);
            Map<String, String> less = new LinkedHashMap<>(full);
            less.keySet().removeIf(name -> random.nextInt(3) == 0);

            Uitslag end = judgement(text(full)).uitslag();
            Uitslag now = judgement(text(less)).uitslag();

            assertThat(now.haalbaar()).as("%s", less).containsAll(end.haalbaar());
            if (end.score() != null && now.scoreMinimum() != null) {
                assertThat(end.score()).as("%s of %s", less, full).isBetween(now.scoreMinimum(), now.scoreMaximum());
            }
        }
    }

    private static Map<String, String> any(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("open", String.valueOf(random.nextBoolean()));
        if (answers.get("open").equals("true")) {
            answers.put("uren", String.valueOf(random.nextInt(41)));
        }
        answers.put("cijfer", String.valueOf(random.nextInt(11)));
        answers.put("tegels", String.valueOf(random.nextInt(130)));
        answers.put("groen", String.valueOf(random.nextInt(5)));
        answers.put("totaal", String.valueOf(random.nextInt(7)));
        answers.put("bomen", String.valueOf(random.nextInt(5)));
        return answers;
    }

    private static String text(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private static AspectResult aspect(Assessment assessment, String id) {
        return assessment.aspect(id).orElseThrow();
    }

    private static Assessment judged(String answers) {
        return judgement(answers).assessment();
    }

    /** @param answers such as "cijfer: 7; open: true" */
    private static Judgement judgement(String answers) {
        return judgement(answers, marks);
    }

    private static Judgement judgement(String answers, Rulebook rulebook) {
        List<String> pairs = new ArrayList<>();
        for (String answer : answers.isEmpty() ? new String[0] : answers.split("; ")) {
            pairs.add("\"" + answer.replace(": ", "\": "));
        }
        String dossier = """
                { "zaak": { "zaaknummer": "P-1", "peildatum": "2026-02-01" }, "plein": { %s } }
                """.formatted(String.join(", ", pairs));
        try {
            return Assessor.judge(
                    new DossierReader(rulebook.vocabulary()).read(dossier.getBytes(StandardCharsets.UTF_8)),
                    Map.of(),
                    rulebook);
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
