package nl.woonzorgtoets.explanation;

import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.RulePart;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What is said of one small rule on a few facts. */
final class Explained {

    private final RuleExplanation explanation;

    private Explained(RuleExplanation explanation) {
        this.explanation = explanation;
    }

    static Explained rule(String when, Fact... facts) {
        return new Explained(Explainer.explain(SmallWorld.rules(SmallWorld.file(when)), Arrays.asList(facts))
                .get(0));
    }

    static Truth truth(String when, Fact... facts) {
        return rule(when, facts).truth();
    }

    Truth truth() {
        return explanation.truth();
    }

    Failure failure() {
        return explanation.failure();
    }

    /** What the failure refers to, looked up in the rule. */
    RulePart failed() {
        return explanation.rule().at(failure().at());
    }

    List<String> gaps() {
        return explanation.gaps().stream().map(Gap::pointer).toList();
    }

    /** As "Woning.aantal = 3". */
    List<String> used() {
        return explanation.used().stream()
                .map(it -> it.fact() + "." + it.field() + " = " + it.value())
                .toList();
    }
}
