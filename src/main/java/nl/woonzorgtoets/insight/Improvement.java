package nl.woonzorgtoets.insight;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.Judgement;

/**
 * A smallest set of moves after which a plan can go on: without one of them it cannot.
 *
 * @param judgement of the plan after them, by both evaluators
 * @param alike of the moves where something is chosen that does not matter: all that do as well
 */
record Improvement(Goal goal, List<Trials.Step> steps, Judgement judgement, Map<Move, List<Object>> alike) {

    int effort() {
        return steps.stream().mapToInt(it -> it.move().zet().moeite()).sum();
    }

    boolean isOf(List<Trials.Step> others) {
        return List.copyOf(steps).equals(others);
    }
}
