package nl.woonzorgtoets.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A problem as it is written, by RFC 9457.
 *
 * @param instance what was asked for, or null
 * @param fouten all that is wrong with what was asked, or null
 */
public record Probleem(
        @Schema(format = "uri") String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) String instance,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Fout> fouten) {

    public static Probleem of(Problem problem, String instance) {
        return new Probleem(
                problem.kind().type(),
                problem.kind().title(),
                problem.kind().status(),
                problem.detail(),
                instance,
                problem.fouten().isEmpty() ? null : problem.fouten());
    }
}
