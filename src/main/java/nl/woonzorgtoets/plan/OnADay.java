package nl.woonzorgtoets.plan;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;

/** How rules read where some facts are known, for who reasons about their text. */
public final class OnADay {

    private final KnownFacts known;

    /** @param known all facts there are of their types, such as the thresholds of a day and the rows of tables */
    public OnADay(List<Fact> known) {
        this.known = new KnownFacts(known);
    }

    /** As true as the rule itself on every case with those facts; empty when it never holds with them. The thresholds that it needs are in force. */
    public Optional<Rule> reads(Rule rule) {
        return Folding.of(rule, known);
    }
}
