package nl.woonzorgtoets.proof;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * A case in which it comes out so, by both evaluators.
 *
 * @param given what it gives, by the names of a file with examples
 * @param day by whose thresholds
 */
record Witness(Map<String, Object> given, Example example, List<Fact> facts, Day day) {}
