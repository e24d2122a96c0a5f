package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.oordeel.Oordeel;

/**
 * What came of a case.
 *
 * @param code of the verdict
 * @param positief whether the plan counts for those after it
 * @param score null when there is none
 */
record Outcome(String code, boolean positief, BigDecimal score) {

    static Outcome of(Judgement it) {
        return of(it.uitslag().oordeel(), it.uitslag().score());
    }

    static Outcome of(Assessment it) {
        return of(it.oordeel(), it.score().now());
    }

    private static Outcome of(Oordeel oordeel, BigDecimal score) {
        return new Outcome(oordeel.code(), oordeel.positief(), score);
    }
}
