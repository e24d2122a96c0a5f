package nl.woonzorgtoets.archive;

import java.time.LocalDate;

/**
 * Which cases; null leaves a field open.
 *
 * @param van first day (UTC) on which it was assessed
 * @param tot last day (UTC) on which it was assessed
 * @param regel id of a rule that fired
 */
public record CaseFilter(
        String zaaknummer,
        String gemeente,
        String wijkcode,
        String oordeel,
        String regelset,
        LocalDate van,
        LocalDate tot,
        String regel) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null, null);
}
