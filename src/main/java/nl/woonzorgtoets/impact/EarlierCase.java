package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A case as the archive and the draft have it.
 *
 * @param place in the archive: what comes later has a higher one
 * @param zaak its zaaknummer, in the one form of all ways to write it; null without one
 * @param regelset hash of the rules that judged it
 * @param then what came of it
 * @param portfolio beside which that was
 * @param frozen what the draft makes of it beside the same; null when the draft does not judge it
 * @param area where it lies, by the draft if that judges it; null when that is not known
 * @param contribution what it adds there
 */
record EarlierCase(
        long place,
        String nummer,
        String zaak,
        String regelset,
        Outcome then,
        Map<String, BigDecimal> portfolio,
        Outcome frozen,
        String area,
        Map<String, BigDecimal> contribution) {

    boolean isJudged() {
        return frozen != null;
    }

    boolean flipsTo(Outcome becomes) {
        return becomes != null && !then.code().equals(becomes.code());
    }

    Flip flip(Outcome becomes, List<String> causes) {
        return new Flip(nummer, then.code(), becomes.code(), causes, then.score(), becomes.score());
    }
}
