package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What the explanation makes of a rule, after the engine agreed. */
final class BothEvaluators {

    private BothEvaluators() {}

    static Truth truth(String when, List<Fact> facts) {
        List<Rule> rules = SmallWorld.rules(SmallWorld.file(when));
        Truth truth = Explainer.explain(rules, facts).get(0).truth();
        assertThat(new Engine(rules, SmallWorld.TYPES).fired(facts)).hasSize(truth.isTrue() ? 1 : 0);
        return truth;
    }
}
