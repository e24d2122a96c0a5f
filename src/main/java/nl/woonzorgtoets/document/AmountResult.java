package nl.woonzorgtoets.document;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * What one amount came to.
 *
 * @param exact the sum or its cap, before it is rounded; null when unknown, as is {@code rounded}, and when it does not go with this verdict
 * @param amount what goes with this verdict; null when that is open, when nothing does, and when it may not be told
 * @param lines how it is reckoned; empty when it does not go with this verdict, and when it may not be told
 * @param choice why it is our choice and not the policy's, or null
 */
public record AmountResult(
        String id,
        String label,
        String unit,
        State state,
        BigDecimal exact,
        BigDecimal rounded,
        BigDecimal amount,
        List<Line> lines,
        Source source,
        String choice) {

    /** What there is to say of an amount. */
    public enum State {
        BEPAALD,
        /** It stayed under the least that is given. */
        ONDER_GRENS,
        /** It waits for an answer, or for a verdict. */
        OPEN,
        /** It does not go with this verdict. */
        GEEN
    }

    /**
     * One item of it.
     *
     * @param number its place among those for the same, from 0
     * @param text what it is called, or else as it is written
     * @param value null when it is open, and when it does not apply
     * @param decides whether it is the cap to which the sum was lowered
     */
    public record Line(
            Bedrag.Deel part,
            int number,
            String text,
            LineState state,
            BigDecimal value,
            boolean decides,
            List<UsedValue> used) {}

    public enum LineState {
        TELT,
        VERVALT,
        OPEN
    }

    /** Whether it came to something that is not told. */
    public boolean withheld() {
        return state == State.BEPAALD && amount == null;
    }

    /** All values that it was reckoned from. */
    public List<UsedValue> used() {
        return lines.stream().flatMap(it -> it.used().stream()).toList();
    }

    /** The same without what it came to and from what. */
    public AmountResult withoutValues() {
        return new AmountResult(id, label, unit, state, null, null, null, List.of(), source, choice);
    }
}
