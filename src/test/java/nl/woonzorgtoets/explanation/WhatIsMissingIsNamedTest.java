package nl.woonzorgtoets.explanation;

import static nl.woonzorgtoets.explanation.Explained.rule;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static nl.woonzorgtoets.rulebook.SmallWorld.possible;
import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;

/** A rule that is unknown names what it would need to know, and nothing that could not help. */
class WhatIsMissingIsNamedTest {

    @Test
    void theOpenAnswersOfAllConditions() {
        String when = "Gebied( sesWoa < 0 )\n Initiatiefnemer( winstoogmerk == true )";

        Explained explained = rule(when, fact("Gebied"), fact("Initiatiefnemer"));

        assertThat(explained.gaps()).containsExactly("/Gebied/sesWoa", "/Initiatiefnemer/winstoogmerk");
    }

    @Test
    void nothingOfAPartThatIsDecided() {
        String when = "Initiatiefnemer( winstoogmerk == true || ( winstPct > 0 && winstPct < 100 ) )";

        Explained explained = rule(when, fact("Initiatiefnemer", "winstoogmerk", false));

        assertThat(explained.gaps()).containsExactly("/Initiatiefnemer/winstPct");
    }

    @Test
    void bothSidesOfASum() {
        assertThat(rule("Gebied( sesWoa + leefbaarometer > 1 )", fact("Gebied")).gaps())
                .containsExactly("/Gebied/sesWoa", "/Gebied/leefbaarometer");
    }

    @Test
    void whatAVariableStandsFor() {
        String when = "Doelgroep( $code : code )\n Aandachtsgroep( code == $code, kwetsbaar == true )";

        Explained explained =
                rule(when, fact("Doelgroep"), fact("Aandachtsgroep", "code", "OPVANG", "kwetsbaar", true));

        assertThat(explained.gaps()).containsExactly("/Doelgroep/code");
    }

    @Test
    void aListThatWasNotGivenAndNotWhatWouldStandInIt() {
        assertThat(rule("Woning( aantal > 1 )", possible("Woning")).gaps()).containsExactly("/Woning");
        assertThat(rule("not Woning( aantal > 1 )", possible("Woning")).gaps()).containsExactly("/Woning");
    }

    @Test
    void whatKeepsANotFromBeingCertain() {
        Explained explained = rule(
                "not Partner( soort == \"ZORG\", contract == true )",
                fact("Partner", "soort", "ZORG"),
                fact("Partner", "soort", "WELZIJN"));

        assertThat(explained.gaps()).containsExactly("/Partner/contract");
    }

    @Test
    void whatKeepsATotalFromBeingKnown() {
        Explained explained = rule(
                "accumulate( Woning( woningtype == \"GEWOON\", $n : aantal ); $totaal : sum( $n ); $totaal > 1 )",
                fact("Woning", "woningtype", "GEWOON", "aantal", 9),
                fact("Woning", "aantal", 1),
                fact("Woning", "woningtype", "GEWOON"));

        assertThat(explained.gaps()).containsExactly("/Woning/woningtype", "/Woning/aantal");
    }

    @Test
    void nothingWhenTheRuleIsTrueOrFalse() {
        Explained decided = rule("Gebied( sesWoa < 0, leefbaarometer < 0 )", fact("Gebied", "sesWoa", 1));

        assertThat(decided.truth()).isEqualTo(Truth.FALSE);
        assertThat(decided.gaps()).isEmpty();
    }
}
