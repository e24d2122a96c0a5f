package nl.woonzorgtoets.insight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Answers that stand in the way of a plan and are not for who hands it in to give. */
final class OthersAnswers {

    private OthersAnswers() {}

    /** What was found of the aspects that keep a plan from a goal. */
    static List<Finding> blocking(Judgement here, Goal goal) {
        List<String> blocking = goal.blocking(here).stream().map(Aspect::id).toList();
        return here.assessment().findings().stream()
                .filter(it -> blocking.contains(it.aspect()) && it.soort() != BevindingSoort.VOLDOET)
                .toList();
    }

    /** Whether each of them rests on such an answer. */
    static boolean blockAll(Judgement here, Goal goal) {
        Vocabulary questions = here.rulebook().vocabulary();
        List<Finding> found = blocking(here, goal);
        return !found.isEmpty()
                && found.stream().allMatch(it -> it.used().stream().anyMatch(used -> who(used, questions) != null));
    }

    static List<String> told(List<Finding> findings, Vocabulary questions) {
        Set<String> told = new LinkedHashSet<>();
        for (Finding found : findings) {
            for (UsedValue used : found.used()) {
                Antwoorder who = who(used, questions);
                if (who != null) {
                    String question = questions.labelAt(((Origin.Answer) used.origin()).pointer());
                    told.add("Het antwoord op ‘" + question + "’ is aan " + who.naam() + ".");
                }
            }
        }
        return List.copyOf(told);
    }

    /** Null when it is no answer, or of who hands in the plan. */
    private static Antwoorder who(UsedValue used, Vocabulary questions) {
        return used.origin() instanceof Origin.Answer answer ? questions.elsewhere(answer.pointer()) : null;
    }
}
