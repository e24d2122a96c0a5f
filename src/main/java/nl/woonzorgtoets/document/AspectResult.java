package nl.woonzorgtoets.document;

import java.util.List;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * Where one aspect stands.
 *
 * @param criterium id of the criterium it belongs to, or null
 * @param possible outcomes it can still have; empty when it is certain
 * @param points what answers gave; null when rules decide on it, and when it does not play
 * @param choice why this is our choice and not the policy's, or null
 */
public record AspectResult(
        String id,
        String criterium,
        AspectSoort soort,
        String question,
        Uitkomst outcome,
        List<Uitkomst> possible,
        Source source,
        AspectPoints points,
        String choice) {

    /** Whether answers gave it points, without rules. */
    public boolean answered() {
        return points != null && points.obtained() != null;
    }

    /** At which step it decides, when it is this aspect that decides. */
    Stap stap() {
        if (outcome == Uitkomst.TEGENSTRIJDIG) {
            return Stap.AANHOUDEN;
        }
        boolean failed = outcome == Uitkomst.VOLDOET_NIET;
        return switch (soort) {
            case EIS -> failed ? Stap.EIS : Stap.SLOT;
            case EIS_IN_BEGINSEL -> failed ? Stap.EIS_IN_BEGINSEL : Stap.SLOT;
            case SIGNAAL -> Stap.AANHOUDEN;
            case ONGERIJMDHEID -> Stap.ONGERIJMD;
            case VOORWAARDE, WEGING, PLUS -> Stap.SLOT;
        };
    }
}
