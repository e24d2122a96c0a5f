package nl.woonzorgtoets.archive;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A human decision on a case.
 *
 * @param nummer the case
 * @param besluit one of the names of {@link nl.woonzorgtoets.oordeel.Oordeel}
 * @param motivering why; obligatory when it departs from the oordeel, which the door checks
 * @param functie in which function it was taken
 * @param door account that recorded it
 * @param moment ISO-8601 in UTC
 */
public record Besluit(
        @Schema(example = "2026-000123") String nummer,
        @Schema(example = "POSITIEF") String besluit,
        @Schema(nullable = true) String motivering,
        String functie,

        @Schema(description = "Het account dat het vastlegde.")
        String door,

        @Schema(format = "date-time") String moment) {}
