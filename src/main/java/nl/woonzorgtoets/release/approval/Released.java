package nl.woonzorgtoets.release.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A regelset that came to judge.
 *
 * @param nummer how many-eth of its framework
 * @param door who stands behind it
 * @param waarom null when no reason was given
 * @param goedkeuring null when there was no second person
 * @param tot when the next came; null while it judges
 */
@Schema(name = "Ingebruikname")
public record Released(
        int nummer,
        String kader,
        String hash,
        String door,
        String moment,

        @JsonInclude(JsonInclude.Include.NON_NULL) String waarom,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Leeg als er geen tweede persoon was.")
        Approval goedkeuring,

        boolean zonderTweedePersoon,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Wanneer de volgende inging; leeg zolang zij oordeelt.")
        String tot) {}
