package nl.woonzorgtoets.wording.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.api.Test;

/** A score is told on the scale, with the decimals and by the weights of the framework itself. */
class ScoreOfAnotherFrameworkTest {

    private static final Rulebook HUNDRED = with(Map.of(
            "schaal: 10", "schaal: 100",
            "decimalen: 2", "decimalen: 1",
            "vanaf: 7.00", "vanaf: 70",
            "vanaf: 5.00", "vanaf: 50",
            "vanaf: 0.00", "vanaf: 0",
            "naam: Gemeenschap en inclusie\n    gewicht: 25", "naam: Gemeenschap en inclusie\n    gewicht: 50"));

    @Test
    void theScaleAndTheDecimalsAreTheFrameworksOwn() throws Exception {
        Telling telling = telling("08", HUNDRED);

        assertThat(telling.scale().text()).isEqualTo("100");
        assertThat(telling.score().now()).matches("\\d\\d,\\d");
        assertThat(telling.scoreText()).contains("op een schaal van 100.", "De criteria tellen mee met hun gewicht.");
        assertThat(telling("01", HUNDRED).why().lead()).contains("(vanaf 70,0)");
    }

    @Test
    void aWeightIsAShareOfAllWeights() throws Exception {
        assertThat(telling("08", HUNDRED).criteria())
                .extracting(Told.Criterion::share)
                .containsExactly("40", "20", "20", "20");
        assertThat(telling("08", Parkstad.rulebook()).criteria())
                .extracting(Told.Criterion::share)
                .containsExactly("25", "25", "25", "25");
    }

    @Test
    void thereIsNoTotalAsLongAsTheLargerPartOfACriteriumIsOpen() throws Exception {
        Telling open = telling("04", Parkstad.rulebook());

        assertThat(open.score().now()).isNull();
        assertThat(open.score().lowest()).matches("[0-4],\\d\\d");
        assertThat(open.score().highest()).matches("[7-9],\\d\\d");
        assertThat(open.scoreText())
                .isEqualTo(
                        "Er is nog geen score: daarvoor moet elk criterium voor het grootste deel te beoordelen zijn."
                                + " Met de open antwoorden kan de score "
                                + open.score().lowest() + " tot "
                                + open.score().highest() + " worden.");
        assertThat(telling("01", Parkstad.rulebook()).score().now()).isNotNull();
    }

    /** The class would have been better still with the condition. */
    @Test
    void aConditionIsNotTheReasonForWhatAMinimumMakesWorse() throws Exception {
        Rulebook strict = with(Map.of(
                "minimum: { score: 4.00, hoogstens: POSITIEF_ONDER_VOORWAARDEN }",
                "minimum: { score: 10.00, hoogstens: NEGATIEF_IN_BEGINSEL }"));

        Telling telling = telling("06", strict);

        assertThat(telling.why().further())
                .containsExactly(
                        "Het criterium ‘Gemeenschap en inclusie’ blijft met "
                                + telling.criteria().get(0).score().now() + " onder het minimum van 10,00."
                                + " Het oordeel is daarom hoogstens ‘Negatief in beginsel’.",
                        "Er is nog één voorwaarde. Wat er moet gebeuren, staat bij ‘Voorwaarden’.");
    }

    /** A condition that only limits which verdict can be had does not stand in the way of going on. */
    @Test
    void whoCanGoOnWithoutTheConditionIsToldSo() throws Exception {
        Telling telling = telling("06", with(Map.of("positief: ja, onderVoorwaarden: ja", "positief: ja")));

        assertThat(telling.why().further())
                .contains("Eén voorwaarde is niet vervuld. Zij staat bij ‘Voorwaarden’.")
                .noneMatch(it -> it.contains("Wat er moet gebeuren"));
        assertThat(telling.conditions().intro())
                .isEqualTo("Het plan kan ook doorgaan zonder dat dit is geregeld."
                        + " Voor een gunstiger oordeel kan het nodig zijn.");
    }

    @Test
    void anAspectIsNotWhatKeepsAClassAwayThatTheScoreDoesNotReach() throws Exception {
        assertThat(telling("06", demanding("9.99")).why().further())
                .noneMatch(it -> it.startsWith("Voor ‘Uitstekend’"));
        assertThat(telling("06", demanding("7.10")).why().further()).anyMatch(it -> it.startsWith("Voor ‘Uitstekend’"));
    }

    private static Rulebook demanding(String from) {
        return with(Map.of(
                "klassen:\n",
                "klassen:\n  - { vanaf: " + from + ", oordeel: POSITIEF, naam: Uitstekend, eist: ["
                        + "gemeenschap.ontmoeting, gemeenschap.mengen, gemeenschap.inkomensgroepen, gemeenschap.samen-doen,"
                        + " gemeenschap.dialoog, gemeenschap.voorzieningen] }\n"));
    }

    private static Telling telling(String number, Rulebook rulebook) throws Exception {
        CaseDocument document = Assessor.judge(
                        new DossierReader(rulebook.vocabulary())
                                .read(Parkstad.text(number).getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        rulebook)
                .document(Envelope.trial("parkstad", Instant.EPOCH));
        return Telling.of(document, rulebook);
    }

    private static Rulebook with(Map<String, String> changes) {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(kader).contains(change.getKey());
            kader = kader.replace(change.getKey(), change.getValue());
        }
        files.put("kader.yaml", kader.getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }
}
