package nl.woonzorgtoets.document.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Why a case counts no more, by the names of the API. */
public record Intrekking(
        @Schema(allowableValues = {"VERGISSING", "PLAN_INGETROKKEN"})
        String soort,

        String reden,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "De beoordeling die ervoor in de plaats kwam.", example = "2026-000124")
        String vervangenDoor,

        @Schema(description = "Account dat het vastlegde.") String door,

        Instant moment) {}
