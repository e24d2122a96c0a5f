package nl.woonzorgtoets.impact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a draft would do to the cases that are kept.
 *
 * @param kader key of the framework that it is a draft of; no other cases are looked at
 * @param zaken how many cases of that framework there are
 * @param bevroren those that would flip, each judged beside the portfolio of its day; oldest first
 * @param volgorde those that would flip when all were judged again in order, so that earlier plans fill a place otherwise; oldest first
 */
@Schema(name = "Gevolgen")
public record Impact(
        @Schema(description = "Sleutel van het kader.", example = "parkstad")
        String kader,

        @Schema(description = "Hoeveel zaken van dat kader er zijn.")
        int zaken,

        @Schema(description = "Zaken die omslaan, elk naast de eerdere plannen van haar dag.")
        List<Flip> bevroren,

        @Schema(
                description =
                        "Zaken die omslaan als alles op volgorde opnieuw wordt beoordeeld, zodat eerdere plannen een plek anders vullen.")
        List<Flip> volgorde,

        @Schema(
                description =
                        "Zaken die met deze regels niet te beoordelen zijn. In de volgorde tellen zij zoals toen.")
        List<NotJudged> nietBeoordeeld) {}
