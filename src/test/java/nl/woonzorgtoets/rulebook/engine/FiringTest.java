package nl.woonzorgtoets.rulebook.engine;

import static nl.woonzorgtoets.rulebook.SmallWorld.drempel;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static nl.woonzorgtoets.rulebook.SmallWorld.fires;
import static nl.woonzorgtoets.rulebook.SmallWorld.possible;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every construct of the language: when it fires, when it does not, and that an unknown never makes it fire. */
class FiringTest {

    private static final Fact SES = drempel("ses.grens", 0);

    private static Fact ses(Object value) {
        return fact("Gebied", "sesWoa", value);
    }

    @Nested
    class Comparisons {

        @Test
        void ofANumberWithAThreshold() {
            String when = "Drempel( naam == \"ses.grens\", $grens : waarde ) Gebied( sesWoa < $grens )";
            assertThat(fires(when, SES, ses("-0.01"))).isTrue();
            assertThat(fires(when, SES, ses("0.00"))).isFalse();
            assertThat(fires(when, SES, ses(null))).isFalse();
            assertThat(fires(when, ses("-1"))).as("a threshold that has ended").isFalse();
            assertThat(fires(when, drempel("huur.grens", 5), ses("-1"))).isFalse();
        }

        @Test
        void everyOperatorOnNumbers() {
            assertThat(List.of("==", "!=", "<", "<=", ">", ">=").stream()
                            .map(operator -> fires("Gebied( sesWoa " + operator + " 1 )", ses("0.5"))
                                    + " " + fires("Gebied( sesWoa " + operator + " 1 )", ses("1.00"))
                                    + " " + fires("Gebied( sesWoa " + operator + " 1 )", ses("1.5"))
                                    + " " + fires("Gebied( sesWoa " + operator + " 1 )", ses(null))))
                    .containsExactly(
                            "false true false false",
                            "true false true false",
                            "true false false false",
                            "true true false false",
                            "false false true false",
                            "false true true false");
        }

        @Test
        void notEqualDoesNotHoldForAnUnknown() {
            assertThat(fires("Doelgroep( zorg != \"ZWAAR\" )", fact("Doelgroep", "zorg", "LICHT")))
                    .isTrue();
            assertThat(fires("Doelgroep( zorg != \"ZWAAR\" )", fact("Doelgroep", "zorg", null)))
                    .isFalse();
        }

        @Test
        void ofDatesTextsAndYesOrNo() {
            Fact zaak = fact("Zaak", "peildatum", "2026-07-01", "naam", "Hof");
            assertThat(fires("Zaak( peildatum >= \"2026-07-01\", naam == \"Hof\" )", zaak))
                    .isTrue();
            assertThat(fires("Zaak( peildatum > \"2026-07-01\" )", zaak)).isFalse();
            assertThat(fires("Zaak( naam != \"Hof\" )", zaak)).isFalse();
            assertThat(fires("Partner( contract == false )", fact("Partner", "contract", false)))
                    .isTrue();
            assertThat(fires("Partner( contract == false )", fact("Partner"))).isFalse();
        }

        @Test
        void ofTwoFieldsAndALiteralOnTheLeft() {
            Fact gebied = fact("Gebied", "sesWoa", 2, "leefbaarometer", 3);
            assertThat(fires("Gebied( sesWoa < leefbaarometer, 1 < sesWoa )", gebied))
                    .isTrue();
            assertThat(fires("Gebied( sesWoa > leefbaarometer )", gebied)).isFalse();
        }

        @Test
        void withATextThreshold() {
            String when = "Drempel( naam == \"modus\", tekst == \"STRENG\" )";
            assertThat(fires(when, drempel("modus", "STRENG"))).isTrue();
            assertThat(fires(when, drempel("modus", "SOEPEL"))).isFalse();
        }
    }

    @Nested
    class Sets {

        @Test
        void in() {
            String when = "Doelgroep( zorg in ( \"LICHT\", \"ZWAAR\" ) )";
            assertThat(fires(when, fact("Doelgroep", "zorg", "ZWAAR"))).isTrue();
            assertThat(fires(when, fact("Doelgroep", "zorg", "GEEN"))).isFalse();
            assertThat(fires(when, fact("Doelgroep"))).isFalse();
        }

        @Test
        void notIn() {
            String when = "Doelgroep( zorg not in ( \"LICHT\", \"ZWAAR\" ) )";
            assertThat(fires(when, fact("Doelgroep", "zorg", "GEEN"))).isTrue();
            assertThat(fires(when, fact("Doelgroep", "zorg", "ZWAAR"))).isFalse();
            assertThat(fires(when, fact("Doelgroep"))).isFalse();
        }

        @Test
        void contains() {
            Fact wmo = fact("Initiatiefnemer", "contracten", List.of("WMO", "PGB"));
            assertThat(fires("Initiatiefnemer( contracten contains \"WMO\" )", wmo))
                    .isTrue();
            assertThat(fires("Initiatiefnemer( contracten contains \"WLZ\" )", wmo))
                    .isFalse();
            assertThat(fires("Initiatiefnemer( contracten not contains \"WLZ\" )", wmo))
                    .isTrue();
            assertThat(fires("Initiatiefnemer( contracten not contains \"WLZ\" )", fact("Initiatiefnemer")))
                    .isFalse();
        }
    }

    @Nested
    class AndOr {

        @Test
        void anOrNeedsOneSideThatIsCertain() {
            String when = "Initiatiefnemer( winstoogmerk == true || winstPct > 0 )";
            assertThat(fires(when, fact("Initiatiefnemer", "winstoogmerk", true)))
                    .isTrue();
            assertThat(fires(when, fact("Initiatiefnemer", "winstPct", 5))).isTrue();
            assertThat(fires(when, fact("Initiatiefnemer", "winstoogmerk", false)))
                    .isFalse();
        }

        @Test
        void anAndNeedsBoth() {
            String when = "Initiatiefnemer( winstoogmerk == true && winstPct > 0 )";
            assertThat(fires(when, fact("Initiatiefnemer", "winstoogmerk", true, "winstPct", 1)))
                    .isTrue();
            assertThat(fires(when, fact("Initiatiefnemer", "winstoogmerk", true)))
                    .isFalse();
            assertThat(fires(when, fact("Initiatiefnemer", "winstoogmerk", false, "winstPct", 1)))
                    .isFalse();
        }

        @Test
        void brackets() {
            String when = "Gebied( ( sesWoa < 0 || leefbaarometer < 0 ) && gemeente == \"HEERLEN\" )";
            assertThat(fires(when, fact("Gebied", "leefbaarometer", -1, "gemeente", "HEERLEN")))
                    .isTrue();
            assertThat(fires(when, fact("Gebied", "leefbaarometer", -1, "gemeente", "KERKRADE")))
                    .isFalse();
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void withPrecedenceAndBrackets() {
            Fact gebied = fact("Gebied", "sesWoa", 2, "leefbaarometer", 3);
            assertThat(fires("Gebied( sesWoa + leefbaarometer * 100 - 100 > sesWoa * 100 )", gebied))
                    .isTrue();
            assertThat(fires("Gebied( ( sesWoa + leefbaarometer ) * 100 == 100 + leefbaarometer * 100 + 100 )", gebied))
                    .isTrue();
        }

        @Test
        void isExactForDecimals() {
            assertThat(fires(
                            "Gebied( sesWoa + leefbaarometer == 1 )",
                            fact("Gebied", "sesWoa", "0.1", "leefbaarometer", "0.9")))
                    .isTrue();
        }

        @Test
        void dividingByNothingGivesNothingToCompare() {
            Fact gebied = fact("Gebied", "sesWoa", 2, "leefbaarometer", 0);
            assertThat(fires("Gebied( sesWoa / leefbaarometer > 0 )", gebied)).isFalse();
            assertThat(fires("Gebied( sesWoa / leefbaarometer <= 0 )", gebied)).isFalse();
            assertThat(fires("not Gebied( sesWoa / leefbaarometer + 1 > 0 )", gebied))
                    .isTrue();
        }
    }

    @Nested
    class Joins {

        private static final String VULNERABLE =
                "Doelgroep( $code : code, personen > 0 ) Aandachtsgroep( code == $code, kwetsbaar == true )";
        private final Fact vulnerable = fact("Aandachtsgroep", "code", "OPVANG", "kwetsbaar", true);
        private final Fact notVulnerable = fact("Aandachtsgroep", "code", "OUDEREN", "kwetsbaar", false);

        @Test
        void overTwoPatterns() {
            assertThat(fires(VULNERABLE, vulnerable, notVulnerable, fact("Doelgroep", "code", "OPVANG", "personen", 4)))
                    .isTrue();
            assertThat(fires(
                            VULNERABLE, vulnerable, notVulnerable, fact("Doelgroep", "code", "OUDEREN", "personen", 4)))
                    .isFalse();
        }

        @Test
        void anUnknownBoundVariableMatchesNothing() {
            assertThat(fires(VULNERABLE, vulnerable, fact("Doelgroep", "personen", 4)))
                    .isFalse();
            assertThat(fires(VULNERABLE, fact("Aandachtsgroep", "kwetsbaar", true), fact("Doelgroep", "personen", 4)))
                    .isFalse();
        }

        @Test
        void aVariableInItsOwnPattern() {
            assertThat(fires(
                            "Gebied( $ses : sesWoa, leefbaarometer > $ses )",
                            fact("Gebied", "sesWoa", 1, "leefbaarometer", 2)))
                    .isTrue();
            assertThat(fires(
                            "Gebied( $ses : sesWoa, leefbaarometer > $ses )",
                            fact("Gebied", "sesWoa", 2, "leefbaarometer", 1)))
                    .isFalse();
        }

        @Test
        void overManyPatternsAtOnce() {
            String when = "Drempel( naam == \"ses.grens\", $a : waarde ) Drempel( naam == \"huur.grens\", $b : waarde )"
                    + " Gebied( $c : sesWoa ) Doelgroep( $d : personen ) Partner( contract == true ) Initiatiefnemer( $e : winstPct )"
                    + " Woning( aantal > $a + $b + $c + $d + $e )";
            Fact[] facts = {
                drempel("ses.grens", 1),
                drempel("huur.grens", 2),
                ses(3),
                fact("Doelgroep", "personen", 4),
                fact("Partner", "contract", true),
                fact("Initiatiefnemer", "winstPct", 5),
                fact("Woning", "aantal", 16)
            };
            assertThat(fires(when, facts)).isTrue();
            facts[6] = fact("Woning", "aantal", 15);
            assertThat(fires(when, facts)).isFalse();
        }

        @Test
        void aListThatWasNotGivenMatchesNothing() {
            assertThat(fires("Partner()", possible("Partner"))).isFalse();
            assertThat(fires("Gebied( $x : sesWoa ) Partner( $x > 0 )", ses(1), possible("Partner")))
                    .isFalse();
            assertThat(fires("Gebied( $x : sesWoa ) Partner( $x > 0 )", ses(1), fact("Partner")))
                    .isTrue();
        }
    }

    @Nested
    class NotAndExists {

        @Test
        void notHoldsOnlyWhenNothingCouldMatch() {
            String when = "not Partner( contract == true )";
            assertThat(fires(when)).as("a list known to be empty").isTrue();
            assertThat(fires(when, fact("Partner", "contract", false))).isTrue();
            assertThat(fires(when, fact("Partner", "contract", true))).isFalse();
            assertThat(fires(when, fact("Partner"))).as("not answered").isFalse();
            assertThat(fires(when, possible("Partner"))).as("list not given").isFalse();
            assertThat(fires(when, possible("Partner"), fact("Partner", "contract", false)))
                    .isFalse();
        }

        @Test
        void existsHoldsOnlyWhenSomethingCertainlyMatches() {
            String when = "exists Partner( contract == true )";
            assertThat(fires(when, fact("Partner", "contract", true), fact("Partner")))
                    .isTrue();
            assertThat(fires(when, fact("Partner"))).isFalse();
            assertThat(fires(when, possible("Partner"))).isFalse();
            assertThat(fires(when)).isFalse();
        }

        @Test
        void notWithAJoinToAnUnknownVariable() {
            String when = "Gebied( $g : gemeente ) not Zaak( gemeente == $g )";
            assertThat(fires(when, fact("Gebied", "gemeente", "HEERLEN"), fact("Zaak", "gemeente", "KERKRADE")))
                    .isTrue();
            assertThat(fires(when, fact("Gebied"), fact("Zaak", "gemeente", "KERKRADE")))
                    .isFalse();
        }

        @Test
        void overSeveralPatterns() {
            String inside =
                    "( Doelgroep( $code : code, personen > 0 ) and Aandachtsgroep( code == $code, kwetsbaar == true ) )";
            Fact vulnerable = fact("Aandachtsgroep", "code", "OPVANG", "kwetsbaar", true);
            Fact doubtful = fact("Aandachtsgroep", "code", "OPVANG");
            Fact present = fact("Doelgroep", "code", "OPVANG", "personen", 1);
            assertThat(fires("exists" + inside, vulnerable, present)).isTrue();
            assertThat(fires("exists" + inside, doubtful, present)).isFalse();
            assertThat(fires("not" + inside, vulnerable, present)).isFalse();
            assertThat(fires("not" + inside, doubtful, present)).isFalse();
            assertThat(fires("not" + inside, vulnerable, fact("Doelgroep", "code", "OUDEREN", "personen", 1)))
                    .isTrue();
            assertThat(fires("not" + inside, vulnerable, fact("Doelgroep", "code", "OPVANG", "personen", 0)))
                    .isTrue();
        }
    }

    @Nested
    class Totals {

        private final Fact ten = fact("Woning", "woningtype", "GEWOON", "aantal", 10);
        private final Fact five = fact("Woning", "woningtype", "GECLUSTERD", "aantal", 5);
        private final Fact unknown = fact("Woning", "woningtype", "GECLUSTERD");

        @Test
        void sum() {
            String when =
                    "Drempel( naam == \"huur.grens\", $x : waarde ) accumulate( Woning( $n : aantal ); $s : sum( $n ); $s >= $x )";
            assertThat(fires(when, drempel("huur.grens", 15), ten, five)).isTrue();
            assertThat(fires(when, drempel("huur.grens", 16), ten, five)).isFalse();
            assertThat(fires(when, drempel("huur.grens", 1), ten, unknown)).isFalse();
            assertThat(fires(when, drempel("huur.grens", 1), ten, possible("Woning")))
                    .isFalse();
            assertThat(fires(when, drempel("huur.grens", 0)))
                    .as("nothing adds up to zero")
                    .isTrue();
        }

        @Test
        void aDoubtfulFilterMakesTheTotalUnknown() {
            String when = "accumulate( Woning( woningtype == \"GEWOON\", $n : aantal ); $s : sum( $n ); $s > 0 )";
            assertThat(fires(when, ten, unknown)).as("another type for certain").isTrue();
            assertThat(fires(when, ten, fact("Woning", "aantal", 3))).isFalse();
        }

        @Test
        void count() {
            assertThat(fires("accumulate( Woning( aantal > 0 ); $c : count(); $c == 1 )", ten))
                    .isTrue();
            assertThat(fires("accumulate( Woning( $n : aantal ); $c : count( $n ); $c - 1 == 1 )", ten, unknown))
                    .isTrue();
            assertThat(fires("accumulate( Woning( aantal > 0 ); $c : count(); $c >= 1 )", ten, unknown))
                    .isFalse();
            assertThat(fires("accumulate( Woning(); $c : count(); $c == 0 )")).isTrue();
        }

        @Test
        void minMaxAndAverage() {
            String when =
                    "accumulate( Woning( $n : aantal ); $a : min( $n ), $b : max( $n ), $c : average( $n ); $b - $a == $a, $c * 100 == ( $a + $b ) * 100 - $c * 100 )";
            assertThat(fires(when, ten, five)).isTrue();
            assertThat(fires(when, ten, ten)).isFalse();
            assertThat(fires(when)).as("of nothing").isFalse();
        }

        @Test
        void theSmallestOfNothingMakesTheConditionFalse() {
            String when = "accumulate( Woning( $n : aantal ); $a : min( $n ) )";
            assertThat(fires(when, ten)).isTrue();
            assertThat(fires(when)).isFalse();
            assertThat(fires(when, possible("Woning"))).as("perhaps of nothing").isFalse();
        }

        @Test
        void aTotalWithoutConditionsAlwaysHolds() {
            assertThat(fires("accumulate( Woning( $n : aantal ); $a : sum( $n ) )"))
                    .isTrue();
            assertThat(fires("accumulate( Woning( $n : aantal ); $a : sum( $n ) )", unknown))
                    .isTrue();
            assertThat(fires(
                            "accumulate( Woning( $n : aantal ); $a : sum( $n ) ) Gebied( sesWoa < $a )",
                            ten,
                            unknown,
                            ses(0)))
                    .isFalse();
        }

        @Test
        void twoTotalsCompared() {
            String when = "Drempel( naam == \"huur.grens\", $pct : waarde )"
                    + " accumulate( Woning( $n : aantal ); $all : sum( $n ); $all > 0 )"
                    + " accumulate( Woning( woningtype == \"GECLUSTERD\", $m : aantal ); $some : sum( $m ); $some * 100 >= $all * $pct )";
            assertThat(fires(when, drempel("huur.grens", 33), ten, five)).isTrue();
            assertThat(fires(when, drempel("huur.grens", 34), ten, five)).isFalse();
            assertThat(fires(when, drempel("huur.grens", 33), ten, unknown)).isFalse();
            assertThat(fires(when, drempel("huur.grens", 33))).isFalse();
        }

        @Test
        void overAJoinWithAnOuterVariable() {
            String source = "Doelgroep( $code : code, personen > $min ) and Woning( voor == $code, $n : aantal )";
            Fact[] facts = {
                ses(2),
                fact("Doelgroep", "code", "OPVANG", "personen", 3),
                fact("Doelgroep", "code", "OUDEREN", "personen", 1),
                fact("Woning", "voor", "OPVANG", "aantal", 7),
                fact("Woning", "voor", "OUDEREN", "aantal", 9),
                drempel("huur.grens", 7)
            };
            for (String form : List.of(source, "( " + source + " )")) {
                String when = "Gebied( $min : sesWoa ) Drempel( naam == \"huur.grens\", $x : waarde ) accumulate( "
                        + form + "; $s : sum( $n ); $s == $x )";
                assertThat(fires(when, facts)).isTrue();
                facts[5] = drempel("huur.grens", 16);
                assertThat(fires(when, facts)).isFalse();
                facts[5] = drempel("huur.grens", 7);
            }
        }

        @Test
        void ofAnExpressionWithAnOuterVariable() {
            String when =
                    "Gebied( $f : sesWoa ) accumulate( Woning( $n : aantal, $p : prijs ); $s : sum( $n * $p - $f ); $s == 100 )";
            assertThat(fires(when, ses(0), fact("Woning", "aantal", 4, "prijs", 25)))
                    .isTrue();
            assertThat(fires(when, ses(1), fact("Woning", "aantal", 4, "prijs", 25)))
                    .isFalse();
            assertThat(fires(when, ses(null), fact("Woning", "aantal", 4, "prijs", 25)))
                    .isFalse();
        }

        @Test
        void aTotalInsideANot() {
            String when = "accumulate( Woning( $n : aantal ); $most : max( $n ) ) not Woning( aantal < $most )";
            assertThat(fires(when, ten, ten)).isTrue();
            assertThat(fires(when, ten, five)).isFalse();
        }

        @Test
        void perLeftCombination() {
            String when =
                    "Doelgroep( $code : code, $p : personen ) accumulate( Woning( voor == $code, $n : aantal ); $s : sum( $n ); $s >= $p )";
            Fact opvang = fact("Doelgroep", "code", "OPVANG", "personen", 5);
            Fact ouderen = fact("Doelgroep", "code", "OUDEREN", "personen", 5);
            assertThat(fires(when, opvang, ouderen, fact("Woning", "voor", "OUDEREN", "aantal", 5)))
                    .isTrue();
            assertThat(fires(when, opvang, ouderen, fact("Woning", "voor", "JONGEREN", "aantal", 9)))
                    .isFalse();
        }
    }
}
