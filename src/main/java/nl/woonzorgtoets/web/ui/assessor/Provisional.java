package nl.woonzorgtoets.web.ui.assessor;

import java.util.List;
import nl.woonzorgtoets.wording.Place;
import nl.woonzorgtoets.wording.Verdict;

/**
 * What stands beside the form: the verdict as it would be now, and the figures of the place.
 *
 * @param needed answers without which there is no verdict yet
 * @param verdict null while there is none
 * @param open the questions that still matter, first what most rules wait for
 */
record Provisional(List<FormProblem> needed, Verdict verdict, List<OpenQuestion> open, List<Place> places) {

    /** @param id of the input to go to; null when it is not in the form */
    record OpenQuestion(String id, String label, boolean due, int rules) {}
}
