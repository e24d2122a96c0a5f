package nl.woonzorgtoets.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
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
        assertThat(new Plan(rules, Tussenuitkomsten.GEEN).truths(facts)).containsExactly(truth);
        return truth;
    }

    /** By the ids of the rules. */
    static Map<String, Truth> truths(List<RuleExplanation> explanations) {
        return explanations.stream()
                .filter(it -> it.notInForce().isEmpty())
                .collect(Collectors.toMap(it -> it.rule().id(), RuleExplanation::truth));
    }

    /** The same by the plan, of those same rules. */
    static Map<String, Truth> truths(Plan plan, List<RuleExplanation> explanations, List<Fact> facts) {
        Truth[] truths = plan.truths(facts);
        Map<String, Truth> byRule = new HashMap<>();
        for (int i = 0; i < truths.length; i++) {
            if (explanations.get(i).notInForce().isEmpty()) {
                byRule.put(explanations.get(i).rule().id(), truths[i]);
            }
        }
        return byRule;
    }
}
