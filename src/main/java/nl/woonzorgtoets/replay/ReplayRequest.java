package nl.woonzorgtoets.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.woonzorgtoets.archive.CaseFilter;

/**
 * Which cases to judge again.
 *
 * @param regelset hash of the rulebook to judge by; null: each by its own
 */
@Schema(name = "Opdracht")
public record ReplayRequest(
        @Schema(nullable = true) String regelset,

        @Schema(implementation = Object.class, description = "Welke zaken, zoals bij het zoeken.")
        CaseFilter zaken) {

    /** First day on which they were assessed, or null. */
    @JsonProperty
    @Schema(nullable = true)
    public LocalDate van() {
        return zaken.van();
    }

    /** Last day on which they were assessed, or null. */
    @JsonProperty
    @Schema(nullable = true)
    public LocalDate tot() {
        return zaken.tot();
    }
}
