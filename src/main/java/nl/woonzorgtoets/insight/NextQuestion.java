package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * The open question that matters most as a dossier stands.
 *
 * @param pointer its place in the dossier
 * @param field null when a whole list is missing
 * @param rules how many rules wait for the answer; 0 when only points follow from it
 * @param answers what each answer leads to; empty when there are too many answers to try
 */
public record NextQuestion(String pointer, Field field, int rules, List<Answer> answers) {

    /**
     * One answer, and what is reachable once it is given.
     *
     * @param value the code of an option, or a Boolean
     * @param reachable no verdict outside it can follow; a verdict in it perhaps can
     * @param lowest null while nothing can be judged
     */
    public record Answer(Object value, Set<Oordeel> reachable, BigDecimal lowest, BigDecimal highest) {}

    /** Null when no question of the dossier is open that a rule waits for or that points follow from. */
    public static NextQuestion of(Judgement assessment) {
        return new QuestionChoice(assessment).best();
    }

    /** Whether some answer rules out a verdict that is reachable now. */
    public boolean narrows(Set<Oordeel> now) {
        return answers.stream().anyMatch(answer -> !answer.reachable().containsAll(now));
    }

    /** How many verdicts stay reachable, over all answers. */
    double verdictsLeft() {
        return answers.stream()
                .mapToInt(answer -> answer.reachable().size())
                .average()
                .orElse(Double.MAX_VALUE);
    }

    /** How far apart the scores stay that are reachable, over all answers. */
    double scoresLeft() {
        return answers.stream()
                .filter(answer -> answer.lowest() != null && answer.highest() != null)
                .mapToDouble(
                        answer -> answer.highest().subtract(answer.lowest()).doubleValue())
                .average()
                .orElse(Double.MAX_VALUE);
    }
}
