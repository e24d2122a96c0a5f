package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * What policy staff expects in one case, of one rule or of one intermediate result.
 *
 * @param file the .voorbeelden.yaml
 * @param line line of the example, from 1
 * @param rule id of the rule; null when it is about an intermediate result
 * @param name the case in words
 * @param boundary whether it is a case on the boundary
 * @param expected TRUE: the rule fires; FALSE: it does not; UNKNOWN: answers are missing; null when it is about an intermediate result
 * @param outcome what is to come of an intermediate result; null when it is about a rule
 * @param peildatum the day of which thresholds count when the dossier does not say
 * @param dossier the answers that are given
 * @param regionFacts facts that are given instead of those of the region tables, by fact type
 * @param thresholds thresholds that are given, by name; a null value: there is no such threshold
 * @param portfolio totals of earlier dossiers; null when not given
 */
public record Example(
        String file,
        int line,
        String rule,
        String name,
        boolean boundary,
        Truth expected,
        Outcome outcome,
        LocalDate peildatum,
        Dossier dossier,
        Map<String, List<Fact>> regionFacts,
        Map<String, Object> thresholds,
        Map<String, BigDecimal> portfolio) {

    /**
     * @param waarde a {@code BigDecimal} or {@code Boolean}, null when unknown, {@link NotApplicable} when it does not exist
     */
    public record Outcome(String tussenuitkomst, Object waarde) {}

    public boolean isOfRule() {
        return outcome == null;
    }

    /** What it is about, as its file says it. */
    public String about() {
        return isOfRule() ? "regel " + rule : "tussenuitkomst " + outcome.tussenuitkomst();
    }
}
