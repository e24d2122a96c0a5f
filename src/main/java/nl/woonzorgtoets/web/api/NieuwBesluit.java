package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The human decision as it comes in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NieuwBesluit(
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description =
                        "Een van de besluiten van het kader; zonder eigen besluiten een van de oordelen die over het plan gaan.",
                example = "POSITIEF")
        String besluit,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(maxLength = 200, description = "Vanuit welke functie het is genomen.", example = "wethouder")
        String functie,

        @Schema(
                maxLength = 4000,
                description = "Verplicht als het besluit afwijkt van het oordeel, en dan meer dan een paar woorden.",
                example = "De weg is te smal.")
        String motivering,

        @Schema(description = "De dag waarop het is genomen; niet van vóór de beoordeling.")
        LocalDate datum,

        @Schema(maxLength = 200, description = "Wie besloot.", example = "college van burgemeester en wethouders")
        String orgaan,

        @Schema(maxLength = 200, description = "Met welk mandaat of namens wie is ondertekend.")
        String namens,

        @Schema(maxLength = 200, description = "De wettelijke grond.", example = "Omgevingswet")
        String grond,

        @Schema(maxLength = 200, description = "De paragraaf van het beleid.", example = "5.1")
        String paragraaf,

        @Schema(maxLength = 4000, description = "Welke belangen zijn afgewogen.")
        String belangen,

        @Schema(maxLength = 4000, description = "Wat hier anders is dan waar het beleid van uitgaat (Awb 4:84).")
        String bijzondereOmstandigheden,

        @Schema(
                description =
                        "Op welke dag iemand ter plaatse keek; verplicht bij een weigering als het kader dat vraagt.")
        LocalDate bezoekDatum,

        @Schema(maxLength = 4000, description = "Wat daar te zien was.")
        String bezoekUitkomst,

        @Schema(maxLength = 4000, description = "Wie zijn gehoord, en wat ermee is gedaan.")
        String zienswijzen,

        @Schema(
                description =
                        "Op welke dag om aanvulling is gevraagd; verplicht als het plan buiten behandeling blijft, en niet van vóór de beoordeling.")
        LocalDate aanvullingGevraagd,

        @Schema(
                description =
                        "De laatste dag waarop dat kon; alleen als het plan buiten behandeling blijft. Zonder: na de termijn van het kader.")
        LocalDate aanvullingTot,

        @Schema(description = "Verplicht bij een besluit onder voorwaarden.")
        List<NieuweVoorwaarde> voorwaarden) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NieuweVoorwaarde(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(maxLength = 4000)
            String tekst,

            @Schema(description = "Vóór of op welke dag.") LocalDate datum,

            @Schema(
                    allowableValues = {"OPEN", "VOLDAAN", "VERVALLEN"},
                    description = "Zonder: OPEN.")
            String stand) {}

    /** What followed on the latest decision, as it comes in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NieuwVervolg(
            @Schema(maxLength = 4000, description = "Wat er volgde; mag weg als alleen voorwaarden veranderen.")
            String tekst,

            @Schema(description = "De voorwaarden waarvan de stand verandert.")
            List<NieuweStand> voorwaarden) {}

    record NieuweStand(
            @Schema(description = "De hoeveelste voorwaarde van het besluit, vanaf 1.")
            Integer nummer,

            @Schema(allowableValues = {"OPEN", "VOLDAAN", "VERVALLEN"})
            String stand) {}
}
