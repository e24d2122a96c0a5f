package nl.woonzorgtoets.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;

/** Whatever plan or folding make of a rule: as soon as somebody asks why, it is held against the rule as it is written. */
class AWrongPlanIsCaughtTest {

    private final List<Rule> rules = SmallWorld.rules(SmallWorld.file("Drempel( naam == \"ses.grens\", waarde > 1 )"));
    private final List<Fact> facts = List.of(SmallWorld.drempel("ses.grens", 2));

    @Test
    void aRuleThatWasTakenToBeFalseAndHolds() {
        RuleExplanation explanation = told(Truth.FALSE);

        assertThatThrownBy(explanation::failure)
                .isInstanceOf(EvaluatorsDisagreeException.class)
                .hasMessageContaining("volgens de uitleg is die waar, volgens het plan niet waar");
    }

    @Test
    void aRuleThatWasTakenToBeOpenAndHolds() {
        assertThatThrownBy(told(Truth.UNKNOWN)::gaps).isInstanceOf(EvaluatorsDisagreeException.class);
    }

    @Test
    void aRuleThatHolds() {
        assertThat(told(Truth.TRUE).used()).isNotEmpty();
    }

    private RuleExplanation told(Truth truth) {
        return new Explainer(rules, Tussenuitkomsten.GEEN)
                .whenAsked(new Truth[] {truth}, facts, List.of())
                .get(0);
    }
}
