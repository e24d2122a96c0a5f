package nl.woonzorgtoets.archive;

import java.util.List;
import java.util.Map;

/**
 * A case in a list.
 *
 * @param kader key of the framework that judged
 * @param kenmerken the answers by which it is found, by the name that the framework gives them
 * @param besluit the latest human decision, or null
 * @param afwijkend whether that departs from the verdict; null while there is none
 * @param kanttekeningen the kinds of its cautions, which tell nothing of what they are about; null when it is of the first version, which did
 *     not record them
 * @param moment ISO-8601 in UTC
 * @param grensgeval whether a figure that is a little beside the truth would have turned the verdict; null when nobody looked or can tell
 * @param ingetrokken how it was withdrawn; null while it counts
 */
public record CaseSummary(
        long seq,
        String nummer,
        String zaaknummer,
        String kader,
        Map<String, String> kenmerken,
        String oordeel,
        String besluit,
        Boolean afwijkend,
        List<String> kanttekeningen,
        String peildatum,
        String moment,
        String regelset,
        Boolean grensgeval,
        Intrekking.Soort ingetrokken) {}
