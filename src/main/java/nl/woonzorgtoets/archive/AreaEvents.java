package nl.woonzorgtoets.archive;

import java.util.List;

/**
 * Assessments and besluiten after a place in the archive, as they stood at one moment.
 *
 * @param earlier what was assessed and decided up to that place in the zaken that {@code since} is about, in order
 * @param since in order
 * @param until the place of the last entry
 * @param destroyed how many entries were destroyed and cases kept by mistake; when it changes, what was counted before holds no longer
 */
public record AreaEvents(List<AreaEvent> earlier, List<AreaEvent> since, long until, long destroyed) {

    /** For who may not know of any; what others counted does not go on from here. */
    public static final AreaEvents OUT_OF_REACH = new AreaEvents(List.of(), List.of(), 0, -1);
}
