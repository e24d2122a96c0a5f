package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.wording.telling.Place;
import nl.woonzorgtoets.wording.telling.Telling;

/**
 * What stands beside the form: the verdict as it would be now, and the figures of the place.
 *
 * @param needed answers without which there is no verdict yet
 * @param verdict null while there is none
 * @param waiting names of the inputs that make no difference yet
 * @param next the question that matters most; null when none is open
 * @param open the questions that still matter, first what most rules wait for
 */
record Provisional(
        List<FormProblem> needed,
        Telling verdict,
        Set<String> waiting,
        Next next,
        List<OpenQuestion> open,
        List<Place> places) {

    private static final int FIRST = 6;

    /** Of the open inputs that other answers call for, those that a rule waits for; all while there is no verdict. */
    Set<String> called(Set<String> names) {
        if (verdict == null) {
            return names;
        }
        Set<String> due =
                open.stream().filter(OpenQuestion::due).map(OpenQuestion::id).collect(Collectors.toSet());
        return names.stream().filter(it -> due.contains(FormProblem.id(it))).collect(Collectors.toSet());
    }

    /** As many as one takes in at a glance. */
    public List<OpenQuestion> firstOpen() {
        return open.subList(0, Math.min(FIRST, open.size()));
    }

    /** The rest. */
    public List<OpenQuestion> laterOpen() {
        return open.subList(firstOpen().size(), open.size());
    }

    /** @param id of the input to go to; null when it is not in the form */
    record OpenQuestion(String id, String label, boolean due, int rules) {}

    /**
     * The question to answer first.
     *
     * @param ways what the answers lead to; empty when there are too many to try, or when none rules out a verdict
     * @param scores the scores that an answer leads to, when that is what it decides; else null
     */
    record Next(String id, String label, int rules, List<Way> ways, String scores) {}

    /** Answers that leave the same verdicts open. */
    record Way(String answers, String verdicts) {}
}
