package nl.woonzorgtoets.explanation;

import static nl.woonzorgtoets.explanation.Explained.rule;
import static nl.woonzorgtoets.rulebook.SmallWorld.drempel;
import static nl.woonzorgtoets.rulebook.SmallWorld.fact;
import static nl.woonzorgtoets.rulebook.SmallWorld.possible;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.vocabulary.Fact;
import org.junit.jupiter.api.Test;

/** A rule that is false refers to the one condition on which its best attempt failed. */
class TheFurthestConditionIsNamedTest {

    private static final Fact OUDEREN = fact("Doelgroep", "code", "OUDEREN", "zorg", "LICHT");

    @Test
    void theLastOfTheConditionsThatWasReached() {
        String when = """
                Drempel( naam == "ses.grens", $grens : waarde )
                Gebied( gemeente == "HEERLEN", sesWoa < $grens )
                exists Partner()
                """;

        Explained explained =
                rule(when, drempel("ses.grens", -1), fact("Gebied", "gemeente", "HEERLEN", "sesWoa", "0.5"));

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(1, 0, 1));
        assertThat(explained.failure().fact()).isEqualTo("Gebied");
        assertThat(explained.failure().field()).isEqualTo("sesWoa");
        assertThat(explained.failure().condition()).isEqualTo("sesWoa < $grens");
        assertThat(explained.failure().actual()).containsExactly(new BigDecimal("0.5"));
        assertThat(explained.failure().required()).isEqualTo("< -1");
        assertThat(explained.failed().constraint().text()).isEqualTo("sesWoa < $grens");
    }

    @Test
    void whatWasFoundThereInAllAttempts() {
        Explained explained = rule(
                "Woning( woningtype == \"GEWOON\", aantal > 100 )",
                fact("Woning", "woningtype", "GECLUSTERD", "aantal", 2),
                fact("Woning", "woningtype", "GEWOON", "aantal", 3),
                fact("Woning", "woningtype", "GEWOON", "aantal", 7),
                fact("Woning", "woningtype", "GEWOON", "aantal", 3));

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, 0, 1));
        assertThat(explained.failure().actual()).containsExactly(new BigDecimal(3), new BigDecimal(7));
    }

    @Test
    void aFactThatIsNotThereFailsAsAWhole() {
        Explained explained = rule("Partner( contract == true )");

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, -1, -1));
        assertThat(explained.failure().condition()).isEqualTo("Partner( contract == true )");
        assertThat(explained.failure().actual()).isEmpty();
        assertThat(explained.failed().condition().text()).isEqualTo("Partner( contract == true )");
        assertThat(explained.failed().constraint()).isNull();
    }

    @Test
    void insideExistsTheConstraintOfTheSecondPattern() {
        String when = "exists ( Doelgroep( $code : code ) and Woning( woningtype == \"GEWOON\", voor == $code ) )";

        Explained explained = rule(when, OUDEREN, fact("Woning", "woningtype", "GEWOON", "voor", "OPVANG"));

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, 1, 1));
        assertThat(explained.failure().fact()).isEqualTo("Woning");
        assertThat(explained.failure().required()).isEqualTo("== OUDEREN");
        assertThat(explained.failed().pattern().type().name()).isEqualTo("Woning");
        assertThat(explained.failed().constraint().text()).isEqualTo("voor == $code");
    }

    @Test
    void aNotFailsAsAWholeAndNamesWhatThereIs() {
        Explained explained = rule("not Doelgroep( zorg == \"LICHT\" )", OUDEREN);

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, -1, -1));
        assertThat(explained.failure().actual()).containsExactly("Doelgroep /Doelgroep");
        assertThat(explained.failure().required()).isEqualTo("dit komt niet voor");
        assertThat(explained.failed().condition()).isInstanceOf(Existence.class);
    }

    @Test
    void aTotalIsOfNoPattern() {
        String when = "accumulate( Woning( $n : aantal ); $totaal : sum( $n ), $kleinste : min( $n );"
                + " $totaal > 1, $kleinste > 1 )";

        Explained explained = rule(when, fact("Woning", "aantal", 1), fact("Woning", "aantal", 8));

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, -1, 1));
        assertThat(explained.failure().fact()).isNull();
        assertThat(explained.failure().field()).isNull();
        assertThat(explained.failure().actual()).containsExactly(new BigDecimal(1));
        assertThat(explained.failed().pattern()).isNull();
        assertThat(explained.failed().constraint().text()).isEqualTo("$kleinste > 1");
    }

    @Test
    void whatIsRequiredReadsAsWritten() {
        Fact zwaar = fact("Doelgroep", "zorg", "ZWAAR");

        assertThat(rule("Doelgroep( zorg in ( \"GEEN\", \"LICHT\" ) )", zwaar)
                        .failure()
                        .required())
                .isEqualTo("een van: GEEN, LICHT");
        assertThat(rule("Doelgroep( zorg not in ( \"ZWAAR\" ) )", zwaar)
                        .failure()
                        .required())
                .isEqualTo("niet een van: ZWAAR");
        assertThat(rule("Doelgroep( zorg == \"GEEN\" || code == \"OPVANG\" )", OUDEREN)
                        .failure()
                        .required())
                .isEqualTo("zorg == \"GEEN\" || code == \"OPVANG\"");
    }

    @Test
    void theSmallestOfNothingFailsAsAWhole() {
        String when = "accumulate( Woning( $n : aantal ); $kleinste : min( $n ); $kleinste > 1 )";

        Explained explained = rule(when);

        assertThat(explained.failure().at()).isEqualTo(new ConditionRef(0, -1, -1));
        assertThat(explained.failure().required()).isEqualTo("er is iets om te tellen");
        assertThat(explained.failed().condition()).isInstanceOf(Accumulation.class);
    }

    @Test
    void aRuleThatIsTrueOrUnknownHasNoFailure() {
        assertThat(rule("Doelgroep( zorg == \"LICHT\" )", OUDEREN).failure()).isNull();
        assertThat(rule("Doelgroep( zorg == \"LICHT\" )", possible("Doelgroep")).failure())
                .isNull();
    }
}
