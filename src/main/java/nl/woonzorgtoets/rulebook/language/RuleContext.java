package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * All names that rules may use.
 *
 * @param vocabulary its fact types include Drempel, with the fields naam, waarde and tekst
 * @param aspects by id
 * @param thresholds name of each drempel to its options, code to label; empty for a drempel that is a number
 * @param sources key of each document to its paragraphs; empty for a document without paragraphs
 */
public record RuleContext(
        Vocabulary vocabulary,
        Map<String, Aspect> aspects,
        Map<String, Map<String, String>> thresholds,
        Map<String, Set<String>> sources) {}
