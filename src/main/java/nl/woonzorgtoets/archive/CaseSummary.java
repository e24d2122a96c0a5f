package nl.woonzorgtoets.archive;

/**
 * A case in a list.
 *
 * @param besluit the latest human decision, or null
 * @param moment ISO-8601 in UTC
 */
public record CaseSummary(
        long seq,
        String nummer,
        String zaaknummer,
        String gemeente,
        String wijkcode,
        String fase,
        String oordeel,
        String besluit,
        String peildatum,
        String moment,
        String regelset) {}
