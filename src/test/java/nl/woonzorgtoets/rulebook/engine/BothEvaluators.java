package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What the explanation makes of a rule, after the engine agreed. */
final class BothEvaluators {

    private BothEvaluators() {}

    static Truth truth(String when, List<Fact> facts) {
        return truth(when, facts, Editie.NIEUWSTE);
    }

    static Truth truth(String when, List<Fact> facts, Editie editie) {
        SmallWorld.Reading reading = SmallWorld.read(SmallWorld.file(when), editie);
        assertThat(reading.meldingen()).isEmpty();
        List<Rule> rules = reading.rules();
        Truth truth = Explainer.explain(rules, facts).get(0).truth();
        assertThat(new Engine(rules, SmallWorld.TYPES).fired(facts)).hasSize(truth.isTrue() ? 1 : 0);
        return truth;
    }
}
