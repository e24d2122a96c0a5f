package nl.woonzorgtoets.release.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * That a concept comes to judge by itself on a day, from its first moment in the Netherlands on.
 *
 * @param nummer of the concept
 * @param hash of its files: others do not come to judge by it
 * @param door account of who planned it
 * @param mislukt why it did not come to judge on that day; null while nothing is known of that
 */
@Schema(name = "Planning")
public record Planning(
        @Schema(example = "concept-3") String nummer,
        String hash,
        LocalDate vanaf,
        String door,

        @Schema(description = "Of deze persoon tekent voor gevolgen die anders zijn dan verwacht.")
        boolean verschilGetekend,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Waarom het die dag niet doorging.")
        String mislukt) {

    Planning failed(String why) {
        return new Planning(nummer, hash, vanaf, door, verschilGetekend, why);
    }
}
