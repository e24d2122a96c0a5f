package nl.woonzorgtoets.rulebook.model;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;

/**
 * A document or set of figures that rules, thresholds and tables refer to.
 *
 * @param soort whose what stands in it is; null when that is not said
 * @param datum the best known date, or null
 * @param opmerking what is not sure about it, or null
 * @param paragrafen number to title of the paragraphs that may be cited, in the order of bronnen.yaml
 */
public record Bron(
        String key,
        String titel,
        @Schema(nullable = true) Herkomst soort,
        @Schema(nullable = true) LocalDate datum,
        @Schema(nullable = true) String vindplaats,
        @Schema(nullable = true) String opmerking,
        Map<String, String> paragrafen) {}
