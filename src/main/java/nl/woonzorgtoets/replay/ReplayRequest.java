package nl.woonzorgtoets.replay;

import java.time.LocalDate;

/**
 * Which cases to judge again.
 *
 * @param regelset hash of the rulebook to judge by; null: each by its own
 * @param van first day on which they were assessed, or null
 * @param tot last day on which they were assessed, or null
 */
public record ReplayRequest(String regelset, LocalDate van, LocalDate tot) {}
