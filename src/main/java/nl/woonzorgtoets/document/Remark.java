package nl.woonzorgtoets.document;

import nl.woonzorgtoets.rulebook.model.Source;

/**
 * A condition or a signal that stands.
 *
 * @param aspect id of the aspect
 * @param integrity whether it counts towards the hold for integrity; never for a condition
 */
public record Remark(String aspect, String text, boolean integrity, Source source) {}
