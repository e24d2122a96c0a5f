package nl.woonzorgtoets.release.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.woonzorgtoets.release.concepts.Concept;

/**
 * How far a concept is on its way.
 *
 * @param indiening null when it was not submitted
 * @param goedkeuring null when nobody approved it
 * @param planning null when nothing was planned
 */
@Schema(name = "Conceptstand")
public record Standing(
        Concept concept,
        Stage stand,

        @JsonInclude(JsonInclude.Include.NON_NULL) Submission indiening,

        @JsonInclude(JsonInclude.Include.NON_NULL) Approval goedkeuring,

        @JsonInclude(JsonInclude.Include.NON_NULL) Planning planning,

        @Schema(description = "Of er in dit kader niemand anders is die kan goedkeuren.")
        boolean zonderTweedePersoon) {

    /** In the order in which they come. */
    @Schema(name = "Conceptfase")
    public enum Stage {
        CONCEPT("Concept"),
        INGEDIEND("Ingediend"),
        GOEDGEKEURD("Goedgekeurd"),
        GEPLAND("Gepland"),
        ACTIEF("Actief"),
        VERVANGEN("Vervangen"),
        INGETROKKEN("Ingetrokken");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
