package nl.woonzorgtoets.explanation;

import static nl.woonzorgtoets.explanation.Explained.truth;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static nl.woonzorgtoets.rulebook.SmallWorld.possible;
import static nl.woonzorgtoets.vocabulary.Truth.FALSE;
import static nl.woonzorgtoets.vocabulary.Truth.TRUE;
import static nl.woonzorgtoets.vocabulary.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EveryConditionIsTrueFalseOrUnknownTest {

    private static final Fact ZORGPARTNER = fact("Partner", "soort", "ZORG", "contract", true);

    @Nested
    class ThereIsAFact {

        private static final String WHEN = "Woning( woningtype == \"GEWOON\", aantal >= 100 )";

        @Test
        void whenOneFactMeetsEveryConstraint() {
            assertThat(truth(WHEN, woning("GEWOON", 3), woning("GEWOON", 100))).isEqualTo(TRUE);
        }

        @Test
        void notWhenNoFactMeetsThemAll() {
            assertThat(truth(WHEN, woning("GEWOON", 3), woning("GECLUSTERD", 100)))
                    .isEqualTo(FALSE);
            assertThat(truth(WHEN)).isEqualTo(FALSE);
        }

        @Test
        void unknownWhenAFactStillCould() {
            assertThat(truth(WHEN, woning("GEWOON", null), woning("GEWOON", 3))).isEqualTo(UNKNOWN);
            assertThat(truth(WHEN, woning("GECLUSTERD", null))).isEqualTo(FALSE);
        }

        @Test
        void unknownWhenTheListWasNotGiven() {
            assertThat(truth(WHEN, possible("Woning"))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Exists {

        private static final String WHEN = "exists Partner( soort == \"ZORG\", contract == true )";

        @Test
        void isTrueFalseOrUnknown() {
            assertThat(truth(WHEN, ZORGPARTNER)).isEqualTo(TRUE);
            assertThat(truth(WHEN, fact("Partner", "soort", "WELZIJN", "contract", true)))
                    .isEqualTo(FALSE);
            assertThat(truth(WHEN, fact("Partner", "soort", "ZORG"))).isEqualTo(UNKNOWN);
            assertThat(truth(WHEN, possible("Partner"))).isEqualTo(UNKNOWN);
        }

        @Test
        void looksForACombinationOfFacts() {
            String when = "exists ( Doelgroep( $code : code ) and Woning( voor == $code ) )";
            Fact ouderen = fact("Doelgroep", "code", "OUDEREN");

            assertThat(truth(when, ouderen, fact("Woning", "voor", "OUDEREN"))).isEqualTo(TRUE);
            assertThat(truth(when, ouderen, fact("Woning", "voor", "OPVANG"))).isEqualTo(FALSE);
            assertThat(truth(when, ouderen, fact("Woning"))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Not {

        private static final String WHEN = "not Partner( soort == \"ZORG\", contract == true )";

        @Test
        void isTheOppositeOfExists() {
            assertThat(truth(WHEN, ZORGPARTNER)).isEqualTo(FALSE);
            assertThat(truth(WHEN, fact("Partner", "soort", "ZORG", "contract", false)))
                    .isEqualTo(TRUE);
            assertThat(truth(WHEN)).isEqualTo(TRUE);
        }

        @Test
        void doesNotHoldWhileAnOpenAnswerCouldStillMakeItFalse() {
            assertThat(truth(WHEN, fact("Partner", "soort", "ZORG"))).isEqualTo(UNKNOWN);
            assertThat(truth(WHEN, possible("Partner"))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Totals {

        private static final String WHEN =
                "accumulate( Woning( woningtype == \"GEWOON\", $n : aantal ); $totaal : sum( $n ); $totaal >= 100 )";

        @Test
        void areTrueOrFalseWhenAllThatCountsIsKnown() {
            assertThat(truth(WHEN, woning("GEWOON", 40), woning("GEWOON", 60))).isEqualTo(TRUE);
            assertThat(truth(WHEN, woning("GEWOON", 40), woning("GECLUSTERD", 60)))
                    .isEqualTo(FALSE);
        }

        @Test
        void areUnknownWhenOneOfThemIs() {
            assertThat(truth(WHEN, woning("GEWOON", 400), woning("GEWOON", null)))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(WHEN, woning("GEWOON", 400), woning(null, 6))).isEqualTo(UNKNOWN);
            assertThat(truth(WHEN, possible("Woning"))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Constraints {

        @Test
        void oneOf() {
            String in = "Doelgroep( zorg in ( \"LICHT\", \"ZWAAR\" ) )";
            String notIn = "Doelgroep( zorg not in ( \"LICHT\", \"ZWAAR\" ) )";

            assertThat(truth(in, zorg("ZWAAR"))).isEqualTo(TRUE);
            assertThat(truth(in, zorg("GEEN"))).isEqualTo(FALSE);
            assertThat(truth(in, zorg(null))).isEqualTo(UNKNOWN);
            assertThat(truth(notIn, zorg("ZWAAR"))).isEqualTo(FALSE);
            assertThat(truth(notIn, zorg("GEEN"))).isEqualTo(TRUE);
            assertThat(truth(notIn, zorg(null))).isEqualTo(UNKNOWN);
        }

        @Test
        void contains() {
            String when = "Initiatiefnemer( contracten contains \"WMO\" )";

            assertThat(truth(when, fact("Initiatiefnemer", "contracten", List.of("WMO"))))
                    .isEqualTo(TRUE);
            assertThat(truth(when, fact("Initiatiefnemer", "contracten", List.of())))
                    .isEqualTo(FALSE);
            assertThat(truth(when, fact("Initiatiefnemer"))).isEqualTo(UNKNOWN);
        }

        @Test
        void oneFalsePartDecidesAnAnd() {
            String when = "Initiatiefnemer( winstoogmerk == true && winstPct > 0 )";

            assertThat(truth(when, winst(true, 1))).isEqualTo(TRUE);
            assertThat(truth(when, winst(null, 0))).isEqualTo(FALSE);
            assertThat(truth(when, winst(true, null))).isEqualTo(UNKNOWN);
        }

        @Test
        void oneTruePartDecidesAnOr() {
            String when = "Initiatiefnemer( winstoogmerk == true || winstPct > 0 )";

            assertThat(truth(when, winst(null, 1))).isEqualTo(TRUE);
            assertThat(truth(when, winst(false, 0))).isEqualTo(FALSE);
            assertThat(truth(when, winst(false, null))).isEqualTo(UNKNOWN);
        }

        @Test
        void aSumIsUnknownWhenAPartOfItIs() {
            String when = "Gebied( sesWoa + leefbaarometer > 1 )";

            assertThat(truth(when, fact("Gebied", "sesWoa", 1, "leefbaarometer", 1)))
                    .isEqualTo(TRUE);
            assertThat(truth(when, fact("Gebied", "sesWoa", 1, "leefbaarometer", 0)))
                    .isEqualTo(FALSE);
            assertThat(truth(when, fact("Gebied", "sesWoa", 5))).isEqualTo(UNKNOWN);
        }
    }

    private static Fact woning(String type, Integer number) {
        return fact("Woning", "woningtype", type, "aantal", number);
    }

    private static Fact zorg(String zorg) {
        return fact("Doelgroep", "zorg", zorg);
    }

    private static Fact winst(Boolean aim, Integer percentage) {
        return fact("Initiatiefnemer", "winstoogmerk", aim, "winstPct", percentage);
    }
}
