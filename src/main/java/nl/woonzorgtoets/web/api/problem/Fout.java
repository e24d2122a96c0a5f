package nl.woonzorgtoets.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.woonzorgtoets.vocabulary.DossierProblem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query parameter or header, or null
 * @param suggestie what was probably meant, or null
 */
public record Fout(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "JSON Pointer naar de plaats in de inhoud.", example = "/zaak/peildatum")
        String pointer,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Naam van de parameter of header.")
        String parameter,

        String melding,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Wat waarschijnlijk is bedoeld.")
        String suggestie) {

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
