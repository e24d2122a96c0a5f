package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AmountResult.Line;
import nl.woonzorgtoets.document.AmountResult.LineState;
import nl.woonzorgtoets.document.AmountResult.State;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.release.changes.VerdictChanges;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subsidy: so much per member, at most half of the costs, two windows with a cap each, in whole euros, and nothing under a floor. */
class AmountWithAVerdictTest {

    private static final Path FOLDER = Path.of("src/test/resources/regels-subsidie");
    private static final String SPRING = "ontvangen: 2026-03-01; start: 2026-04-01; ";
    private static final String AUTUMN = "ontvangen: 2026-09-15; start: 2026-10-01; ";
    private static final String ALONE = "jeugd: false; andere: 0; ";

    private static Rulebook subsidy;

    @BeforeAll
    static void read() throws Exception {
        subsidy = RulebookReader.read(RuleFiles.read(FOLDER));
    }

    @ParameterizedTest
    @CsvSource({
        // 12,50 for each of 121 members is 1.512,50
        "leden: 121; kosten: 9000, BEPAALD, 1512, 1209.60",
        // half of the costs
        "leden: 121; kosten: 2000.99, BEPAALD, 1000, 800.00",
        // the cap of the first window
        "leden: 999; kosten: 9000, BEPAALD, 2500, 2000.00",
        "leden: 20; kosten: 9000, BEPAALD, 250, 200.00",
        "leden: 19; kosten: 9000, ONDER_GRENS, 0, 0.00",
        "leden: 0; kosten: 9000, ONDER_GRENS, 0, 0.00"
    })
    void itIsTheLeastOfTheSumAndItsCapsRoundedOnce(String answers, State state, String amount, String advance) {
        Assessment judged = judged(SPRING + ALONE + answers);

        assertThat(subsidy(judged).state()).isEqualTo(state);
        assertThat(subsidy(judged).amount()).isEqualTo(amount);
        assertThat(amount(judged, "vooruit").amount()).isEqualByComparingTo(advance);
    }

    @Test
    void aWindowHasACapOfItsOwnAndAThresholdCountsFromItsDay() {
        AmountResult spring = subsidy(judged(SPRING + ALONE + "leden: 999; kosten: 9000"));
        AmountResult autumn = subsidy(judged("2026-09-15", AUTUMN + ALONE + "leden: 50; kosten: 9000"));
        AmountResult many = subsidy(judged("2026-09-15", AUTUMN + ALONE + "leden: 999; kosten: 9000"));

        assertThat(line(spring, Deel.HOOGSTENS, 0).decides()).isTrue();
        assertThat(line(spring, Deel.HOOGSTENS, 1).state()).isEqualTo(LineState.VERVALT);
        assertThat(autumn.amount()).as("15 per member since July").isEqualTo("750");
        assertThat(many.amount()).isEqualTo("1500");
    }

    @Test
    void anItemUnderAConditionCountsOnlyThen() {
        AmountResult with =
                subsidy(judged(SPRING + "andere: 0; leden: 100; kosten: 9000; jeugd: true; jeugdleden: 10"));
        AmountResult without = subsidy(judged(SPRING + ALONE + "leden: 100; kosten: 9000"));

        assertThat(with.exact()).isEqualTo("1287.5");
        assertThat(with.amount()).isEqualTo("1287");
        assertThat(line(without, Deel.SOM, 1).state()).isEqualTo(LineState.VERVALT);
        assertThat(without.amount()).isEqualTo("1250");
    }

    @Test
    void itSaysFromWhichAnswersAndThresholdsItWasReckoned() {
        AmountResult found = subsidy(judged(SPRING + ALONE + "leden: 100; kosten: 9000"));

        assertThat(line(found, Deel.SOM, 0).used())
                .extracting(UsedValue::field, it -> String.valueOf(it.value()), UsedValue::origin)
                .containsExactly(
                        tuple("leden", "100", new Origin.Answer("/vereniging/leden")),
                        tuple(
                                "waarde",
                                "12.50",
                                new Origin.Threshold("per-lid", null, LocalDate.of(2026, 1, 1), "regeling:7")));
    }

    @Test
    void whatItWaitsForIsAskedAndTheVerdictStands() {
        Assessment judged = judged(SPRING + ALONE + "kosten: 9000");

        assertThat(judged.oordeel().code()).isEqualTo("VERLENEN");
        assertThat(subsidy(judged).state()).isEqualTo(State.OPEN);
        assertThat(subsidy(judged).amount()).isNull();
        assertThat(amount(judged, "vooruit").state()).isEqualTo(State.OPEN);
        assertThat(judged.missing()).extracting(Missing::pointer).containsExactly("/vereniging/leden");
    }

    @Test
    void withAVerdictThatGrantsNothingNothingIsReckonedOrAsked() {
        Assessment judged = judged("ontvangen: 2026-05-01; start: 2026-05-02; kosten: 9000");

        assertThat(judged.oordeel().code()).isEqualTo("AFWIJZEN");
        assertThat(subsidy(judged).state()).isEqualTo(State.GEEN);
        assertThat(subsidy(judged).lines()).isEmpty();
        assertThat(judged.missing()).isEmpty();
    }

    @Test
    void whileTheVerdictIsOpenItIsReckonedButNotGiven() {
        Assessment judged = judged("ontvangen: 2026-03-01; leden: 100; kosten: 9000; " + ALONE.strip());

        assertThat(judged.oordeel().code()).isEqualTo("NIET_AF");
        assertThat(subsidy(judged).state()).isEqualTo(State.OPEN);
        assertThat(subsidy(judged).rounded()).isEqualTo("1250");
        assertThat(subsidy(judged).amount()).isNull();
    }

    @Test
    void lessThanNothingIsNothing() {
        AmountResult found = subsidy(judged(SPRING + "jeugd: false; andere: 9500; leden: 100; kosten: 9000"));

        assertThat(found.exact()).isEqualByComparingTo("0");
        assertThat(found.state()).isEqualTo(State.ONDER_GRENS);
    }

    @Test
    void aCapThatHasEndedBindsNoMore() throws Exception {
        Rulebook ended = with(
                "drempels.yaml",
                "{ vanaf: 2026-01-01, waarde: 2500 }",
                "{ vanaf: 2026-01-01, waarde: 2500 }, { vanaf: 2026-02-15, vervalt: ja, reden: Te veel }");

        AmountResult found = amount(
                judgement(ended, "2026-03-01", SPRING + ALONE + "leden: 300; kosten: 9000")
                        .assessment(),
                "subsidie");

        assertThat(found.amount()).isEqualTo("3750");
    }

    @Test
    void itIsKeptReadAndJudgedAgainToTheByte() throws Exception {
        CaseDocument judged = document(subsidy, SPRING + ALONE + "leden: 121; kosten: 2000.99");
        CaseBytes bytes = Codecs.write(judged);

        assertThat(Codecs.read(bytes, hash -> Optional.of(subsidy)).assessment())
                .isEqualTo(judged.assessment());
        assertThat(new Replayer(hash -> subsidy).replay("2026-000001", bytes).uitkomst())
                .isEqualTo(Uitkomst.GELIJK);
    }

    @Test
    void anotherThresholdGivesAnotherAmountAndSaysWhere() throws Exception {
        CaseBytes bytes = Codecs.write(document(subsidy, SPRING + ALONE + "leden: 100; kosten: 9000"));
        Rulebook generous = with("drempels.yaml", "waarde: 12.50", "waarde: 20");

        Replay replay = new Replayer(hash -> hash.equals(generous.hash()) ? generous : subsidy)
                .replay("2026-000001", bytes, generous.hash());

        assertThat(replay.uitkomst()).isEqualTo(Uitkomst.ANDER_OORDEEL);
        assertThat(replay.verschillen()).anySatisfy(it -> {
            assertThat(it.plaats()).isEqualTo("/bedragen/subsidie/bedrag");
            assertThat(it.was()).isEqualTo("1250");
            assertThat(it.wordt()).isEqualTo("2000");
        });
    }

    @Test
    void anAdditionHasACapOfItsOwnAndAnotherRounding() throws Exception {
        // Given a village with a cap of its own, that rounds to tens
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(FOLDER).contents());
        put(
                files,
                "vragen.yaml",
                text(files, "vragen.yaml")
                        .replace(
                                "      leden: {",
                                "      plaats: { label: Plaats, soort: optie, opties: { DORP: Dorp, STAD: Stad }, verplicht: altijd }\n      leden: {"));
        put(files, "kader.yaml", "eigenWaarden: vereniging.plaats\n" + text(files, "kader.yaml"));
        put(files, "gemeenten/dorp/laag.yaml", "voor: DORP\ngrond: De raad besloot het.\n");
        put(files, "gemeenten/dorp/drempels.yaml", """
                gemeente: DORP
                drempels:
                  plafond.eerste: { bron: 'regeling:7', waarden: [ { vanaf: 2026-01-01, waarde: 999 } ] }
                """);
        put(files, "gemeenten/dorp/kader.yaml", """
                grond: De raad houdt van ronde bedragen.
                bedragen: { subsidie: { afronden: { op: 10 } } }
                """);
        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));
        String answers = SPRING + ALONE + "leden: 999; kosten: 9000; plaats: ";

        // Then its plans get that, and others what everybody gets
        assertThat(subsidy(judgement(rulebook.metLaag("DORP"), "2026-03-01", answers + "DORP")
                                .assessment())
                        .amount())
                .isEqualTo("990");
        assertThat(subsidy(judgement(rulebook, "2026-03-01", answers + "STAD").assessment())
                        .amount())
                .isEqualTo("2500");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherRoundingIsAChangeThatIsToldWithWhatItDoes() throws Exception {
        Rulebook cents = with("kader.yaml", "afronden: { naar: beneden }", "afronden: { naar: beneden, op: 0.01 }");
        String answers = SPRING + ALONE + "leden: 121; kosten: 9000";

        assertThat(RulebookChanges.between(subsidy, cents))
                .singleElement()
                .satisfies(it -> assertThat(it.tekst()).isEqualTo("Het bedrag ‘Subsidie’ is gewijzigd."))
                .satisfies(it -> assertThat(it.delen().toString()).contains("hele euro’s", "hele centen"));
        assertThat(VerdictChanges.between(
                        Telling.of(document(subsidy, answers), subsidy), Telling.of(document(cents, answers), cents)))
                .anySatisfy(it -> {
                    assertThat(it.kop()).isEqualTo("De bedragen");
                    assertThat(it.zinnen().toString()).contains("1512 euro", "1512,50 euro");
                });
    }

    @Test
    void whatRestsOnASecretAnswerIsAsSecret() throws Exception {
        Rulebook secretive = with(
                "vragen.yaml",
                "Vereniging( $kosten : kosten, $andere : andere )",
                "Vereniging( $kosten : kosten, $andere : vermogen )");
        CaseDocument judged = document(secretive, SPRING + "jeugd: false; leden: 100; kosten: 9000; vermogen: 8000")
                .with("zout");

        CaseBytes bytes = Codecs.write(judged);
        CaseDocument kept = Codecs.read(bytes, hash -> Optional.of(secretive));
        CaseDocument shared = Codecs.read(new CaseBytes(bytes.body(), null), hash -> Optional.of(secretive));
        CaseDocument open = Secrecy.of(judged, secretive).inPublic(judged);

        assertThat(amount(judged.assessment(), "subsidie").amount()).isEqualTo("1000");
        assertThat(kept.assessment()).isEqualTo(judged.assessment());
        for (CaseDocument told : new CaseDocument[] {shared, open}) {
            assertThat(amount(told.assessment(), "subsidie"))
                    .isEqualTo(amount(judged.assessment(), "subsidie").withoutValues());
            assertThat(amount(told.assessment(), "vooruit").withheld()).isTrue();
        }
        assertThat(new String(bytes.body(), StandardCharsets.UTF_8)).doesNotContain("1000", "8000");
        assertThat(Telling.inPublic(judged, secretive).amounts().get(0).outcome())
                .isEqualTo(Telling.SECRET);
    }

    @Test
    void aSecretAnswerThatItDoesNotRestOnHidesNoAmount() {
        CaseDocument judged = document(subsidy, SPRING + ALONE + "leden: 100; kosten: 2000; vermogen: 8000")
                .with("zout");
        CaseDocument shared =
                Codecs.read(new CaseBytes(Codecs.write(judged).body(), null), hash -> Optional.of(subsidy));
        CaseDocument open = Secrecy.of(judged, subsidy).inPublic(judged);

        assertThat(Secrecy.of(judged, subsidy).applies()).isTrue();
        assertThat(open.dossier()).doesNotContain("8000");
        for (CaseDocument told : new CaseDocument[] {shared, open}) {
            assertThat(told.assessment().amounts())
                    .isEqualTo(judged.assessment().amounts());
        }
        assertThat(Telling.inPublic(judged, subsidy).amounts().get(0).outcome()).isEqualTo("1000 euro");
    }

    @Test
    void aSecretQuestionThatIsNotAskedHidesNothing() throws Exception {
        Rulebook rulebook = with(
                "vragen.yaml", "geheim: ja }", "geheim: ja, verplicht: als, als: [ { vereniging.jeugd: [true] } ] }");

        CaseDocument judged = document(rulebook, SPRING + ALONE + "leden: 100; kosten: 2000");

        assertThat(Secrecy.of(judged, rulebook).applies()).isFalse();
        assertThat(judged.secrets().answers()).isEmpty();
    }

    @Test
    void whatARuleReadsOfASecretAnswerByWayOfAnIntermediateResultIsAsSecret() throws Exception {
        String shortage = "Vereniging( $kosten : kosten, $andere : ";
        Rulebook rulebook = with(Map.of(
                "vragen.yaml", List.of(shortage + "andere )", shortage + "vermogen )"),
                "aanvraag/2-aanvraag.drl",
                        List.of(
                                "Drempel( naam == \"termijn\"",
                                "Tussenuitkomst( tekort > 0 )\n    Drempel( naam == \"termijn\"")));
        CaseDocument judged = document(
                        rulebook,
                        "ontvangen: 2026-03-01; start: 2027-10-01; " + ALONE
                                + "leden: 100; kosten: 9000; vermogen: 8000.50")
                .with("zout");

        CaseBytes bytes = Codecs.write(judged);
        CaseDocument open = Secrecy.of(judged, rulebook).inPublic(judged);

        assertThat(judged.assessment().findings())
                .flatExtracting(Finding::used)
                .extracting(UsedValue::field)
                .contains("tekort");
        assertThat(open.assessment().findings())
                .flatExtracting(Finding::used)
                .extracting(UsedValue::field)
                .contains("start")
                .doesNotContain("tekort", "vermogen");
        assertThat(new String(bytes.body(), StandardCharsets.UTF_8)).doesNotContain("999.5", "8000.5");
        assertThat(Codecs.read(bytes, hash -> Optional.of(rulebook)).assessment())
                .isEqualTo(judged.assessment());
    }

    @Test
    void whoCannotChangeWhatDecidedIsNotToldToAdjustIt() throws Exception {
        String question = "label: Dag waarop de aanvraag is ontvangen,";
        Rulebook rulebook = with("vragen.yaml", question, question + " wijzigbaar: nee,");
        String late = "ontvangen: 2026-06-01; start: 2026-07-01; " + ALONE + "leden: 100; kosten: 9000";

        assertThat(Telling.of(document(rulebook, late), rulebook).next())
                .startsWith("Hier gaf iets de doorslag dat de vereniging niet kan veranderen.");
        assertThat(Telling.of(document(subsidy, late), subsidy).next())
                .startsWith("De vereniging kan de aanvraag aanpassen. Het college toetst de aanvraag dan opnieuw.");
    }

    @Test
    void moreAnswersNeverTakeBackAnAmount() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Map<String, String> full = any(random);
            Map<String, String> less = new LinkedHashMap<>(full);
            less.keySet().removeIf(name -> random.nextInt(4) == 0);

            AmountResult now = subsidy(judged(text(less)));
            AmountResult end = subsidy(judged(text(full)));

            if (now.rounded() != null && end.rounded() != null) {
                assertThat(end.rounded()).as("%s of %s", less, full).isEqualByComparingTo(now.rounded());
            }
        }
    }

    private static Map<String, String> any(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("ontvangen", random.nextBoolean() ? "2026-03-01" : "2026-09-15");
        answers.put("start", "2026-10-01");
        answers.put("jeugd", String.valueOf(random.nextBoolean()));
        answers.put("jeugdleden", String.valueOf(random.nextInt(40)));
        answers.put("leden", String.valueOf(random.nextInt(300)));
        answers.put("kosten", random.nextInt(9000) + ".25");
        answers.put("andere", String.valueOf(random.nextInt(3000)));
        return answers;
    }

    private static String text(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Rulebook with(String file, String text, String becomes) throws Exception {
        return with(Map.of(file, List.of(text, becomes)));
    }

    /** @param changes for each file a text and what it becomes */
    private static Rulebook with(Map<String, List<String>> changes) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(FOLDER).contents());
        changes.forEach((file, change) -> {
            String was = new String(files.get(file), StandardCharsets.UTF_8);
            assertThat(was).contains(change.get(0));
            files.put(file, was.replace(change.get(0), change.get(1)).getBytes(StandardCharsets.UTF_8));
        });
        return RulebookReader.read(new RuleFiles(files));
    }

    private static AmountResult subsidy(Assessment assessment) {
        return amount(assessment, "subsidie");
    }

    private static AmountResult amount(Assessment assessment, String id) {
        return assessment.amounts().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(AmountResult amount, Deel part, int number) {
        return amount.lines().stream()
                .filter(it -> it.part() == part && it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static CaseDocument document(Rulebook rulebook, String answers) {
        return judgement(rulebook, "2026-03-01", answers)
                .document(Envelope.now(
                        "sportsubsidie", "2026-000001", Instant.parse("2026-03-02T10:00:00Z"), "beoordelaar", null));
    }

    private static Assessment judged(String answers) {
        return judged("2026-03-01", answers);
    }

    private static Assessment judged(String day, String answers) {
        return judgement(subsidy, day, answers).assessment();
    }

    /** @param answers such as "leden: 7; jeugd: true" */
    private static Judgement judgement(Rulebook rulebook, String day, String answers) {
        String given = Arrays.stream(answers.split("; *"))
                .filter(it -> !it.isBlank())
                .map(it -> it.split(": "))
                .map(it -> "\"" + it[0] + "\": " + (it[1].matches("\\d+-.*|[A-Z]+") ? "\"" + it[1] + "\"" : it[1]))
                .collect(Collectors.joining(", "));
        String dossier = """
                { "zaak": { "zaaknummer": "S-1", "peildatum": "%s" }, "vereniging": { %s } }
                """.formatted(day, given);
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
