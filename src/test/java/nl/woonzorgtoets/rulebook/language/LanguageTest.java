package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Conclusion;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RulePart;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import org.junit.jupiter.api.Test;

/** What a rule means once it is read. */
class LanguageTest {

    @Test
    void aRuleKeepsItsNameSourceAndPlace() {
        Rule rule = SmallWorld.read(SmallWorld.file("6.8-12a", "Zaak()")).rule();

        assertThat(rule.id()).isEqualTo("6.8-12a");
        assertThat(rule.title()).isEqualTo("Een bewering");
        assertThat(rule.source()).isEqualTo(new Source("visie", "5.3"));
        assertThat(rule.file()).isEqualTo("test.drl");
        assertThat(rule.line()).isEqualTo(4);
        assertThat(rule.conclusion()).isEqualTo(new Conclusion(BevindingSoort.VOLDOET, "weging"));
        assertThat(rule.variables()).isZero();
    }

    @Test
    void textsAreAsWrittenOnOneLineWithoutComments() {
        Rule rule = read("""
                Gebied( sesWoa  <  0, // onder nul
                        gemeente /* of */ in ("HEERLEN",
                            "KERKRADE") )
                    not   Woning(aantal>0)
                    accumulate( Woning( $n : aantal );   $s : sum( $n );
                        $s > 100 )
                """);

        assertThat(rule.conditions())
                .extracting(Condition::text)
                .containsExactly(
                        "Gebied( sesWoa < 0, gemeente in (\"HEERLEN\", \"KERKRADE\") )",
                        "not Woning(aantal>0)",
                        "accumulate( Woning( $n : aantal ); $s : sum( $n ); $s > 100 )");
        assertThat(rule.conditions()).extracting(Condition::line).containsExactly(7, 10, 11);
        assertThat(((Pattern) rule.conditions().get(0)).constraints())
                .extracting(Constraint::text)
                .containsExactly("sesWoa < 0", "gemeente in (\"HEERLEN\", \"KERKRADE\")");
    }

    @Test
    void variablesGetPlacesInTheOrderInWhichTheyAreBound() {
        Rule rule = read("""
                Gebied( $ses : sesWoa )
                exists( Doelgroep( $c : code ) and Woning( voor == $c ) )
                accumulate( Woning( $n : aantal ); $s : sum( $n ), $k : count() )
                Doelgroep( $c : code, personen > $s + $ses )
                """);

        assertThat(rule.variables()).isEqualTo(6);
        Accumulation accumulation = (Accumulation) rule.conditions().get(2);
        assertThat(accumulation.totals())
                .extracting("slot", "name", "function", "argument")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3, "$s", TotalFunction.SUM, new Expression.Variable("$n", 2)),
                        org.assertj.core.groups.Tuple.tuple(4, "$k", TotalFunction.COUNT, null));
        assertThat(((Pattern) rule.conditions().get(3)).bindings())
                .extracting("slot", "name")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, "$c"));
    }

    @Test
    void aVariableOfTheSamePatternIsItsField() {
        Pattern pattern = (Pattern)
                read("Gebied( $s : sesWoa, leefbaarometer > $s )").conditions().get(0);

        Comparison comparison = (Comparison) pattern.constraints().get(0);
        assertThat(comparison.right())
                .isEqualTo(new Expression.FieldValue(SmallWorld.type("Gebied").field("sesWoa")));
        assertThat(comparison.text()).isEqualTo("leefbaarometer > $s");
    }

    @Test
    void literalsGetTheTypeOfWhatTheyAreComparedWith() {
        Pattern pattern = (Pattern) read("Zaak( peildatum == \"2026-01-31\", naam == \"2026-01-31\" )")
                .conditions()
                .get(0);
        assertThat(pattern.constraints())
                .extracting(one -> ((Expression.Literal) ((Comparison) one).right()).value())
                .containsExactly(java.time.LocalDate.of(2026, 1, 31), "2026-01-31");
        Pattern number = (Pattern) read("Gebied( sesWoa == 100 )").conditions().get(0);
        assertThat(((Comparison) number.constraints().get(0)).right())
                .isEqualTo(new Expression.Literal(new BigDecimal("100")));
    }

    @Test
    void andBindsTighterThanOr() {
        Pattern pattern = (Pattern) read("Gebied( sesWoa < 0 || sesWoa > 1 && leefbaarometer > 0 )")
                .conditions()
                .get(0);

        Constraint.Any any = (Constraint.Any) pattern.constraints().get(0);
        assertThat(any.parts())
                .extracting(Constraint::text)
                .containsExactly("sesWoa < 0", "sesWoa > 1 && leefbaarometer > 0");
    }

    @Test
    void everythingThatTheLanguageHasIsAccepted() {
        for (String when : GoodTexts.all()) {
            assertThat(SmallWorld.read(SmallWorld.file(when)).meldingen())
                    .as(when)
                    .isEmpty();
        }
    }

    @Test
    void windowsLineEndsAndSemicolonsAfterTheHeaderAreFine() {
        String text = SmallWorld.file("Zaak()")
                .replace("package regels", "package regels;")
                .replace("Bevinding\n\n", "Bevinding;\n\n");

        assertThat(SmallWorld.read(text.replace("\n", "\r\n")).meldingen()).isEmpty();
    }

    @Test
    void everyConditionAndConstraintCanBeReferredTo() {
        Rule rule = read("""
                Gebied( $ses : sesWoa, sesWoa > 0, leefbaarometer > 1 )
                not( Woning( aantal > 0 ) and Partner( contract == true ) )
                accumulate( Woning( $n : aantal, prijs > 0 ); $t : sum( $n ); $t > 100 )
                """);

        assertThat(rule.at(new ConditionRef(0, 0, 1)).constraint().text()).isEqualTo("leefbaarometer > 1");
        assertThat(rule.at(new ConditionRef(1, 1, -1)).pattern().text()).isEqualTo("Partner( contract == true )");
        assertThat(rule.at(new ConditionRef(2, 0, 0)).constraint().text()).isEqualTo("prijs > 0");
        assertThat(rule.at(new ConditionRef(2, -1, 0)).constraint().text()).isEqualTo("$t > 100");
        assertThat(rule.at(new ConditionRef(1, -1, -1)))
                .isEqualTo(new RulePart(rule.conditions().get(1), null, null));
    }

    private static Rule read(String when) {
        return SmallWorld.rules(SmallWorld.file(when.strip())).get(0);
    }
}
