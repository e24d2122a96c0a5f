package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AmountResult.LineState;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.Requirement;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.rulebook.model.Bedrag.Post;

/**
 * One item of an amount, reckoned.
 *
 * @param value exactly; null unless it counts
 * @param gaps when it is open: what it waits for
 */
record AmountItem(
        Deel part, int number, Post post, LineState state, Breuk value, List<UsedValue> used, List<Gap> gaps) {

    boolean counts() {
        return state == LineState.TELT;
    }

    AmountResult.Line line(boolean decides) {
        return new AmountResult.Line(
                part,
                number,
                post.naam() == null ? post.tekst() : post.naam(),
                state,
                value == null ? null : plain(value),
                decides,
                used);
    }

    /** As a document holds it: a fraction is rounded. */
    static BigDecimal plain(Breuk value) {
        return value.getal() instanceof BigDecimal number
                ? number.setScale(Math.max(0, number.stripTrailingZeros().scale()))
                : value.afgerond(Requirement.DECIMALS);
    }
}
