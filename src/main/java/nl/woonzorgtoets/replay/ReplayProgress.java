package nl.woonzorgtoets.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(name = "Herhaaltaak")
public record ReplayProgress(
        String id,
        Status status,
        ReplayRequest opdracht,
        @Schema(description = "Het account dat erom vroeg.") String door,
        long totaal,
        long gedaan,

        @Schema(description = "Hoe vaak elke uitkomst kwam.")
        Map<Replay.Uitkomst, Long> perUitkomst,

        @Schema(
                description =
                        "Hoeveel zaken van welk oordeel naar welk gingen, de meeste eerst. Leeg bij een taak van voor"
                                + " een herstart.")
        List<Omslag> omslagen,

        @Schema(
                description =
                        "Zaken die er anders uitkwamen, de ernstigste eerst. Van een taak van voor een herstart zonder"
                                + " wat er verschilt: herhaal die zaak daarvoor opnieuw.")
        List<Replay> verschillen,

        @Schema(nullable = true) Instant gestart,
        @Schema(nullable = true) Instant klaar) {

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
