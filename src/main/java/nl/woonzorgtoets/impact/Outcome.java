package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.codec.CaseOutline;
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
        Oordeel oordeel = it.uitslag().oordeel();
        return new Outcome(oordeel.code(), oordeel.positief(), it.uitslag().score());
    }

    /** Of then. */
    static Outcome of(CaseOutline it) {
        return new Outcome(it.oordeel(), it.positief(), it.score());
    }
}
