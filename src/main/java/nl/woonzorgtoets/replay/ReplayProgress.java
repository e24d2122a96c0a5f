package nl.woonzorgtoets.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a job is.
 *
 * @param door account that asked for it
 * @param totaal how many cases there are to judge again
 * @param gedaan how many were
 * @param perUitkomst how often each outcome came, in the order of {@link Replay.Uitkomst}
 * @param omslagen how many cases went from which oordeel to which, most first; empty for a job of before a restart
 * @param verschillen cases that did not come out the same, most serious first; of a job of before a restart without what differs
 * @param gestart null while it waits
 * @param klaar null until it is done
 */
public record ReplayProgress(
        String id,
        Status status,
        ReplayRequest opdracht,
        String door,
        long totaal,
        long gedaan,
        Map<Replay.Uitkomst, Long> perUitkomst,
        List<Omslag> omslagen,
        List<Replay> verschillen,
        Instant gestart,
        Instant klaar) {

    /** Where a job stands. */
    public enum Status {
        WACHT,
        BEZIG,
        KLAAR,
        /** Ended before all cases were done. */
        AFGEBROKEN
    }

    @JsonIgnore
    public boolean isEnded() {
        return status == Status.KLAAR || status == Status.AFGEBROKEN;
    }

    /** How many did not come out the same. */
    public long anders() {
        return gedaan
                - perUitkomst.getOrDefault(Replay.Uitkomst.GELIJK, 0L)
                - perUitkomst.getOrDefault(Replay.Uitkomst.NIET_MEEGEGEVEN, 0L);
    }
}
