package nl.woonzorgtoets.release.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A concept that somebody wants to judge by, and why.
 *
 * @param nummer of the concept
 * @param hash of its files
 * @param door account of who submits it
 * @param gemaaktDoor account that sent it in
 * @param beleidsbesluit by which it is decided; null when none was named
 * @param ingetrokken whether it is not wanted any more
 */
@Schema(name = "Indiening")
public record Submission(
        @Schema(example = "concept-3") String nummer,
        String hash,
        String door,
        String gemaaktDoor,
        Instant moment,
        String reden,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Het besluit of de bron waarop het rust.")
        String beleidsbesluit,

        Effect verwachting,
        boolean ingetrokken) {

    Submission withdrawn() {
        return new Submission(nummer, hash, door, gemaaktDoor, moment, reden, beleidsbesluit, verwachting, true);
    }
}
