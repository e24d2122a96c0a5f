package nl.woonzorgtoets.document.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people decided on a case, by the names of the API. */
public record Besluit(
        @Schema(example = "2026-000123") String nummer,
        @Schema(example = "POSITIEF") String besluit,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Of het plan voortaan meetelt.")
        Boolean positief,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Of het besluit afwijkt van het oordeel.")
        Boolean afwijkend,

        @JsonInclude(Include.NON_NULL) @Schema(description = "De dag waarop het is genomen.")
        LocalDate datum,

        @JsonInclude(Include.NON_NULL) String orgaan,
        String functie,
        @JsonInclude(Include.NON_NULL) String namens,
        @Schema(nullable = true) String motivering,
        @JsonInclude(Include.NON_NULL) String grond,
        @JsonInclude(Include.NON_NULL) String paragraaf,
        @JsonInclude(Include.NON_NULL) String belangen,
        @JsonInclude(Include.NON_NULL) String bijzondereOmstandigheden,
        @JsonInclude(Include.NON_NULL) LocalDate bezoekDatum,
        @JsonInclude(Include.NON_NULL) String bezoekUitkomst,
        @JsonInclude(Include.NON_NULL) String zienswijzen,

        @JsonInclude(Include.NON_NULL) @Schema(description = "De dag waarop om aanvulling van het dossier is gevraagd.")
        LocalDate aanvullingGevraagd,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "De laatste dag waarop dat kon, als het plan buiten behandeling blijft.")
        LocalDate aanvullingTot,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Als het plan buiten behandeling blijft: tot en met welke dag dat bekend kan worden gemaakt (Awb 4:5, vierde lid).")
        LocalDate bekendmakenTot,

        @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "De voorwaarden bij het besluit, zoals het er nu mee staat.")
        List<BesluitVoorwaarde> voorwaarden,

        @JsonInclude(Include.NON_EMPTY) @Schema(description = "Wat er op het besluit volgde, het oudste eerst.")
        List<Vervolg> vervolg,

        @Schema(description = "Het account dat het vastlegde.")
        String door,

        @Schema(description = "Wanneer het is vastgelegd.") Instant moment) {

    public record BesluitVoorwaarde(
            String tekst,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Vóór of op welke dag.")
            LocalDate datum,

            @Schema(allowableValues = {"OPEN", "VOLDAAN", "VERVALLEN"})
            String stand) {}

    public record Vervolg(
            @JsonInclude(Include.NON_NULL) String tekst,
            @JsonInclude(Include.NON_EMPTY) List<Stand> voorwaarden,
            String door,
            Instant moment) {}

    /** How it stands with a condition from then on. */
    public record Stand(
            @Schema(description = "De hoeveelste voorwaarde, vanaf 1.")
            int nummer,

            @Schema(allowableValues = {"OPEN", "VOLDAAN", "VERVALLEN"})
            String stand) {}
}
