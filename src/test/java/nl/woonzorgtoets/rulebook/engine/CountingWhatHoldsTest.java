package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many were chosen, and how many of some conditions hold, also when not all is known; by both evaluators. */
class CountingWhatHoldsTest {

    private static final String THREE = "[ winstoogmerk == true, winstPct > 0, contracten contains \"WMO\" ].aantal ";

    @ParameterizedTest
    @CsvSource({
        "true,  5, WMO, >= $k, TRUE",
        "true,  5, PGB, >= $k, TRUE",
        "true,  ,  WMO, >= $k, TRUE",
        "true,  0, PGB, >= $k, FALSE",
        "false, 0, ,    >= $k, FALSE",
        "true,  ,  PGB, >= $k, UNKNOWN",
        "true,  ,  ,    >= 1,  TRUE",
        "true,  5, WMO, == $k, FALSE",
        "true,  5, ,    == $k, UNKNOWN",
        "true,  5, PGB, == $k, TRUE",
        "true,  ,  ,    != 0,  TRUE",
        "false, ,  ,    < 100, TRUE",
        "false, ,  ,    > $k,  FALSE",
        "true,  5, ,    <= 1,  FALSE"
    })
    void soManyOfTheseConditions(Boolean profit, Integer share, String contract, String asked, Truth holds) {
        Fact applicant = SmallWorld.fact(
                "Initiatiefnemer",
                "winstoogmerk",
                profit,
                "winstPct",
                share,
                "contracten",
                contract == null ? null : List.of(contract));

        assertThat(BothEvaluators.truth(
                        "Drempel( naam == \"termijn\", $k : waarde ) Initiatiefnemer( " + THREE + asked + " )",
                        List.of(applicant, SmallWorld.drempel("termijn", 2))))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"'', FALSE", "WMO, FALSE", "WMO WLZ, TRUE", ", UNKNOWN"})
    void soManyChosen(String chosen, Truth holds) {
        List<String> contracts = chosen == null ? null : chosen.isEmpty() ? List.of() : List.of(chosen.split(" "));

        assertThat(BothEvaluators.truth(
                        "Initiatiefnemer( contracten.aantal > 1 )",
                        List.of(SmallWorld.fact("Initiatiefnemer", "contracten", contracts))))
                .isEqualTo(holds);
    }

    @Test
    void whichOfTheConditionsHeldIsTold() {
        var failure = Explainer.explain(
                        SmallWorld.rules(SmallWorld.file("Initiatiefnemer( " + THREE + "> 1 )")),
                        List.of(SmallWorld.fact(
                                "Initiatiefnemer", "winstoogmerk", true, "winstPct", 0, "contracten", List.of("PGB"))))
                .get(0)
                .failure();

        assertThat(failure.actual()).containsExactly(List.of(true, false, false));
        assertThat(failure.required()).isEqualTo("> 1");
    }

    @Test
    void whatIsMissingToReachTheNumberIsNamed() {
        var explained = Explainer.explain(
                        SmallWorld.rules(SmallWorld.file("Initiatiefnemer( " + THREE + "> 1 )")),
                        List.of(SmallWorld.fact("Initiatiefnemer", "winstoogmerk", true, "winstPct", 0)))
                .get(0);

        assertThat(explained.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explained.gaps()).extracting("pointer").containsExactly("/Initiatiefnemer/contracten");
    }
}
