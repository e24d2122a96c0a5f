package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * All names that rules may use.
 *
 * @param vocabulary its fact types include Drempel, with the fields naam, waarde, tekst and datum
 * @param aspects by id
 * @param thresholds by the name of each drempel
 * @param sources key of each document to its paragraphs; empty for a document without paragraphs
 */
public record RuleContext(
        Vocabulary vocabulary,
        Map<String, Aspect> aspects,
        Map<String, Threshold> thresholds,
        Map<String, Set<String>> sources,
        Editie editie) {

    /**
     * What rules have to know of a drempel.
     *
     * @param opties code to label; empty for all other kinds
     */
    public record Threshold(FieldType soort, Map<String, String> opties) {}
}
