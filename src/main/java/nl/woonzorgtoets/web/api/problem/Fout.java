package nl.woonzorgtoets.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.DossierProblem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query parameter or header, or null
 * @param suggestie what was probably meant, or null
 * @param bestand path within a rules folder that was sent; null when that is not what it is about, as are {@code regel} and {@code kolom}
 */
public record Fout(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "JSON Pointer naar de plaats in de inhoud.", example = "/zaak/peildatum")
        String pointer,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Naam van de parameter of header.")
        String parameter,

        String melding,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Wat waarschijnlijk is bedoeld.")
        String suggestie,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Pad van een bestand van een ingestuurde regelset.")
        String bestand,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Regel in dat bestand, vanaf 1; 0 als het om het hele bestand gaat.")
        Integer regel,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Kolom, vanaf 1; 0 als het om de hele regel gaat.")
        Integer kolom) {

    private Fout(String pointer, String parameter, String melding, String suggestie) {
        this(pointer, parameter, melding, suggestie, null, null, null);
    }

    /** @param pointer of the file in what was sent */
    public static Fout of(Melding it, String pointer) {
        return new Fout(pointer, null, it.melding(), it.suggestie(), it.bestand(), it.regel(), it.kolom());
    }

    public static Fout at(String pointer, String melding) {
        return new Fout(pointer, null, melding, null);
    }

    public static Fout in(String parameter, String melding, String suggestie) {
        return new Fout(null, parameter, melding, suggestie);
    }

    public static Fout of(DossierProblem problem) {
        return new Fout(problem.pointer(), null, problem.message(), problem.suggestion());
    }
}
