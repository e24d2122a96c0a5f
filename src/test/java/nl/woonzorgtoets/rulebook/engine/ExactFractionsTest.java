package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the second edition on a division is an exact fraction, and by zero it does not exist; the first edition rounds as it did. */
class ExactFractionsTest {

    @ParameterizedTest
    @CsvSource({
        "sesWoa / leefbaarometer * leefbaarometer == sesWoa, TRUE, FALSE",
        "sesWoa / leefbaarometer + sesWoa / leefbaarometer + sesWoa / leefbaarometer == 1, TRUE, FALSE",
        "sesWoa / leefbaarometer == sesWoa * 100 / ( leefbaarometer * 100 ), TRUE, TRUE",
        "sesWoa / leefbaarometer < 1, TRUE, TRUE",
        "1 - sesWoa / leefbaarometer - ( leefbaarometer - sesWoa ) / leefbaarometer != 0, FALSE, FALSE",
        "100 / ( leefbaarometer + sesWoa ) == 100 / ( 1 + leefbaarometer ), TRUE, TRUE"
    })
    void aThirdIsAThird(String constraint, Truth exact, Truth rounded) {
        List<Fact> facts = List.of(SmallWorld.fact("Gebied", "sesWoa", 1, "leefbaarometer", 3));

        assertThat(BothEvaluators.truth("Gebied( " + constraint + " )", facts)).isEqualTo(exact);
        assertThat(BothEvaluators.truth("Gebied( " + constraint + " )", facts, Editie.EERSTE))
                .isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "sesWoa / leefbaarometer > 0, FALSE, UNKNOWN",
        "sesWoa / leefbaarometer != 0, TRUE, UNKNOWN",
        "1 + sesWoa / leefbaarometer <= 1, FALSE, UNKNOWN"
    })
    void whatIsDividedByZeroDoesNotExist(String constraint, Truth second, Truth first) {
        List<Fact> facts = List.of(SmallWorld.fact("Gebied", "sesWoa", 1, "leefbaarometer", 0));

        assertThat(BothEvaluators.truth("Gebied( " + constraint + " )", facts)).isEqualTo(second);
        assertThat(BothEvaluators.truth("Gebied( " + constraint + " )", facts, Editie.EERSTE))
                .isEqualTo(first);
    }

    @Test
    void anAverageIsExact() {
        String when =
                "Gebied( $drie : sesWoa ) accumulate( Woning( $p : prijs ); $m : average( $p ); $m * $drie == 100 )";
        List<Fact> facts = List.of(SmallWorld.fact("Gebied", "sesWoa", 3), home(1, 100), home(1, 0), home(1, 0));

        assertThat(BothEvaluators.truth(when, facts)).isEqualTo(Truth.TRUE);
        assertThat(BothEvaluators.truth(when, facts, Editie.EERSTE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aRowWhoseQuotientDoesNotExistHasNoPartInATotal() {
        String some = "accumulate( Woning( $a : aantal, $p : prijs ); $t : %s( $p / $a ); $t == 100 )";
        List<Fact> facts = List.of(home(1, 100), home(0, 0));

        for (String function : List.of("sum", "min", "max", "average")) {
            assertThat(BothEvaluators.truth(some.formatted(function), facts))
                    .as(function)
                    .isEqualTo(Truth.TRUE);
            assertThat(BothEvaluators.truth(some.formatted(function), List.of(home(0, 5))))
                    .as(function + " of nothing")
                    .isEqualTo(Truth.FALSE);
        }
        assertThat(BothEvaluators.truth(some.formatted("sum"), facts, Editie.EERSTE))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsShownIsRounded() {
        var failure = Explainer.explain(
                        SmallWorld.rules(SmallWorld.file("Gebied( sesWoa > leefbaarometer / ( 1 + 1 * sesWoa ) )")),
                        List.of(SmallWorld.fact("Gebied", "sesWoa", 2, "leefbaarometer", 20)))
                .get(0)
                .failure();

        assertThat(failure.required()).isEqualTo("> 6.6667");
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 0.25", "6, 3, 2", "0, 7, 0", "-3, 40, -0.075"})
    void whatIsADecimalNumberStaysOne(BigDecimal one, BigDecimal other, BigDecimal result) {
        Object quotient = Breuk.van(one).gedeeldDoor(Breuk.van(other)).getal();

        assertThat(quotient)
                .isInstanceOfSatisfying(BigDecimal.class, it -> assertThat(it).isEqualByComparingTo(result));
    }

    private static Fact home(int number, int price) {
        return SmallWorld.fact("Woning", "aantal", number, "prijs", price);
    }
}
