package nl.woonzorgtoets.explanation;

import static nl.woonzorgtoets.explanation.Explained.rule;
import static nl.woonzorgtoets.explanation.Explained.truth;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static nl.woonzorgtoets.rulebook.SmallWorld.possible;
import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing adds up to nought; but the smallest, largest or average of nothing does not exist. */
class TotalsOfNothingTest {

    @Test
    void theSumAndTheNumberOfNothingAreNought() {
        assertThat(truth("accumulate( Woning( $n : aantal ); $totaal : sum( $n ); $totaal == 0 )"))
                .isEqualTo(Truth.TRUE);
        assertThat(truth("accumulate( Woning(); $totaal : count(); $totaal == 0 )"))
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min", "max", "average"})
    void theOthersMakeTheRuleFalse(String function) {
        assertThat(truth(total(function))).isEqualTo(Truth.FALSE);
        assertThat(truth(total(function), woning("GECLUSTERD"))).isEqualTo(Truth.FALSE);
        assertThat(truth(total(function), woning("GEWOON"))).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min", "max", "average"})
    void theOthersAreUnknownWhileThereMayBeNothing(String function) {
        assertThat(truth(total(function), woning(null))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(total(function), possible("Woning"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aTotalThatFiredNamesWhatWasCountedAndWhatItCameTo() {
        Explained explained = rule(total("max"), woning("GEWOON"), fact("Woning", "woningtype", "GEWOON", "aantal", 9));

        assertThat(explained.used())
                .containsExactly(
                        "Woning.woningtype = GEWOON", "Woning.aantal = 2", "Woning.aantal = 9", "max.$uitkomst = 9");
    }

    private static String total(String function) {
        return "accumulate( Woning( woningtype == \"GEWOON\", $n : aantal ); $uitkomst : " + function
                + "( $n ); $uitkomst >= 0 )";
    }

    private static Fact woning(String type) {
        return fact("Woning", "woningtype", type, "aantal", 2);
    }
}
