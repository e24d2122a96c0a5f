package nl.woonzorgtoets.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A dossier that is being filled in.
 *
 * @param changed when it was last kept
 * @param answers what was typed, by name of the input; also what is not a valid answer
 */
public record Draft(String id, Instant changed, Map<String, List<String>> answers) {}
