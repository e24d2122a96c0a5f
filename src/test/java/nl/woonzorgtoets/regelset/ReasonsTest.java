package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;

/** Every rule says why it holds, why it does not, or what it would need to know. */
class ReasonsTest {

    @Test
    void aRuleThatFiredNamesTheValuesItMatchedAndWhereTheyComeFrom() {
        RuleExplanation explanation = of("5.3-1", Parkstad.assess(Parkstad.text("03")));

        assertThat(explanation.truth()).isEqualTo(Truth.TRUE);
        UsedValue ses = used(explanation, "Gebied", "sesWoa");
        UsedValue lbm = used(explanation, "Gebied", "leefbaarometer");
        UsedValue mean = used(explanation, "Drempel", "waarde");
        assertThat((BigDecimal) ses.value()).isEqualByComparingTo("-0.62");
        assertThat(ses.origin().pointer()).isEqualTo("/locatie/sesWoa");
        assertThat((BigDecimal) lbm.value()).isEqualByComparingTo("-0.25030");
        assertThat(lbm.origin()).isInstanceOfSatisfying(Origin.Table.class, table -> {
            assertThat(table.year()).isEqualTo("2022");
            assertThat(table.scale()).isEqualTo("wijk");
        });
        assertThat(mean.origin())
                .isInstanceOfSatisfying(
                        Origin.Threshold.class,
                        threshold -> assertThat(threshold.from()).isEqualTo("2024-01-01"));
    }

    @Test
    void aRuleThatDidNotFireNamesTheConditionWithWhatWasFoundAndWhatWasNeeded() {
        RuleExplanation explanation = of("6.4.2-2", Parkstad.assess(Parkstad.text("01")));

        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.failure().fact()).isEqualTo("Financieel");
        assertThat(explanation.failure().field()).isEqualTo("exploitatieSluitend");
        assertThat(explanation.failure().condition()).isEqualTo("exploitatieSluitend == \"NEE\"");
        assertThat(explanation.failure().actual()).containsExactly("JA");
        assertThat(explanation.failure().required()).isEqualTo("== NEE");
    }

    @Test
    void theConditionThatCameFurthestIsNamed() {
        // Dossier 05 has a vulnerable group and a SES-WOA below the mean: only the Leefbaarometer stops this rule.
        RuleExplanation explanation = of("5.3-1", Parkstad.assess(Parkstad.text("05")));

        assertThat(explanation.failure().condition()).startsWith("leefbaarometer <");
        assertThat(explanation.failure().actual()).containsExactly(new BigDecimal("0.00345"));
        assertThat(explanation.failure().required()).isEqualTo("< 0");
    }

    @Test
    void aRuleThatIsUnknownNamesTheQuestionsThatAreOpen() {
        RuleExplanation explanation = of("6.4.2-2", Parkstad.assess(Parkstad.text("04")));

        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.gaps()).extracting(Gap::pointer).containsExactly("/financieel/exploitatieSluitend");
    }

    @Test
    void aMissingFigureOfTheBuurtFallsBackOnTheWijkAndSaysSo() {
        UsedValue ses = used(of("5.3-12", Parkstad.assess(Parkstad.text("13"))), "Gebied", "sesWoa");

        assertThat((BigDecimal) ses.value()).isEqualByComparingTo("-0.260");
        assertThat(ses.origin()).isInstanceOfSatisfying(Origin.Table.class, table -> {
            assertThat(table.scale()).isEqualTo("wijk");
            assertThat(table.passed()).containsExactly(new Origin.Passed.NotPublished("buurt", "regio/buurten.csv"));
        });
    }

    @Test
    void beforeItsFirstDateAThresholdIsNotInForceAndItsRulesDoNotApply() throws Exception {
        byte[] early = Parkstad.text("03").replace("2026-07-01", "2020-07-01").getBytes(StandardCharsets.UTF_8);
        Rulebook always = Parkstad.with("kader.yaml", "vanaf: 2024-01-01\n", "");

        RuleExplanation explanation =
                of("5.3-1", Assessor.judge(new DossierReader(always.vocabulary()).read(early), Map.of(), always));

        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.notInForce()).contains("draagkracht.modus");
    }

    @Test
    void aThresholdThatNobodyRecordedIsNoQuestion() {
        String early = Parkstad.text("09").replace("2026-07-01", "2025-07-01");

        Judgement judgement = Parkstad.assess(early);

        assertThat(judgement.assessment().missing())
                .extracting(Missing::pointer)
                .noneMatch(it -> it.startsWith("/drempels"));
    }

    private static RuleExplanation of(String rule, Judgement assessment) {
        return assessment.explanations().stream()
                .filter(explanation -> explanation.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static UsedValue used(RuleExplanation explanation, String fact, String field) {
        List<UsedValue> found = explanation.used().stream()
                .filter(used -> used.fact().equals(fact) && used.field().equals(field))
                .toList();
        assertThat(found).as("%s.%s in %s", fact, field, explanation.used()).isNotEmpty();
        return found.get(0);
    }
}
