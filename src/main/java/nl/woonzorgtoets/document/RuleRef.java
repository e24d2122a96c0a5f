package nl.woonzorgtoets.document;

import nl.woonzorgtoets.rulebook.model.Source;

/**
 * A rule of the regelset that judged.
 *
 * @param aspect id of the aspect it concludes on
 * @param file path within the rules folder; null where an old archive does not note it
 * @param line from 1; 0 where it is not noted
 */
public record RuleRef(String id, String title, String aspect, Source source, String file, int line) {}
