package nl.woonzorgtoets.impact;

import io.swagger.v3.oas.annotations.media.Schema;

/** A case of which is not told what would become of it, and why; in sequence it counts as it was judged then. */
@Schema(name = "NietBeoordeeld")
public record NotJudged(
        String nummer,
        @Schema(description = "Waarom, in een zin.") String reden) {}
