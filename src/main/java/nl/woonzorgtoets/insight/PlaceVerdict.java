package nl.woonzorgtoets.insight;

import nl.woonzorgtoets.assessment.Judgement;

/**
 * What becomes of a plan in one place.
 *
 * @param code of the place
 * @param own whether it is where the plan lies
 * @param judgement of the plan as it is, in that place
 * @param most the largest size that can go on there; null unless it has to be smaller
 * @param smaller the judgement at that size; null unless it has to be smaller
 */
public record PlaceVerdict(
        String code, boolean own, PlaceGroup group, Judgement judgement, Integer most, Judgement smaller) {

    /** Whether there is a refusal that only answers to open exceptions can lift. */
    public boolean byException() {
        return group == PlaceGroup.KAN_NA_ANTWOORD
                && !judgement.uitslag().oordeel().onvolledig();
    }

    /** The judgement that says what is still open: of the plan as it could go on. */
    public Judgement goingOn() {
        return smaller == null ? judgement : smaller;
    }
}
