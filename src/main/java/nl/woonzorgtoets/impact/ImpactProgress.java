package nl.woonzorgtoets.impact;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.woonzorgtoets.base.LongWork;
import nl.woonzorgtoets.base.LongWork.Stand;

/**
 * How far it is to find what a draft would do.
 *
 * @param regelset hash of the draft
 * @param zaken how many cases there are to judge
 * @param gevolgen null until it is known
 */
@Schema(name = "Gevolgentaak")
public record ImpactProgress(
        Stand stand,
        String regelset,
        long zaken,
        long gedaan,

        @Schema(nullable = true, description = "Wat eruit kwam; leeg tot het bekend is.")
        Impact gevolgen) {

    static ImpactProgress of(String regelset, LongWork.Progress<Impact> it) {
        return new ImpactProgress(it.stand(), regelset, it.total(), it.done(), it.result());
    }

    public boolean isEnded() {
        return stand == Stand.KLAAR || stand == Stand.MISLUKT;
    }
}
