package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * What policy staff expects of one rule in one case.
 *
 * @param file the .voorbeelden.yaml
 * @param line line of the example, from 1
 * @param rule id of the rule
 * @param name the case in words
 * @param boundary whether it is a case on the boundary
 * @param expected TRUE: the rule fires; FALSE: it does not; UNKNOWN: answers are missing
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
        LocalDate peildatum,
        Dossier dossier,
        Map<String, List<Fact>> regionFacts,
        Map<String, Object> thresholds,
        Map<String, BigDecimal> portfolio) {}
