package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import nl.woonzorgtoets.decision.InvalidDecisionException;
import nl.woonzorgtoets.decision.WithdrawalDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.view.Intrekking;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** That a case counts no more. */
@RestController
@Tag(name = "Besluiten")
record IntrekkingenController(WithdrawalDesk desk, CaseAccess cases, RulebookShelf shelf) {

    /** Why a case counts no more, as it comes in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NieuweIntrekking(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(
                    allowableValues = {"VERGISSING", "PLAN_INGETROKKEN"},
                    description =
                            "Bij VERGISSING telt de versie ervoor weer; bij PLAN_INGETROKKEN telt het plan niet meer.")
            String soort,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(maxLength = 4000, description = "Waarom, in minstens vijf verschillende woorden.")
            String reden,

            @Schema(maxLength = 200, description = "De beoordeling die ervoor in de plaats komt.")
            String vervangenDoor) {}

    @Operation(
            operationId = "trekIn",
            summary = "Trek een beoordeling in",
            description =
                    "Zij blijft in het archief, met de reden erbij, en telt nergens meer mee. Is over de zaak besloten, dan kan dit"
                            + " niet: leg dan een nieuw besluit vast.")
    @PostMapping(
            path = BeoordelingenController.PATH + "/{nummer}/intrekkingen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Intrekking withdraw(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuweIntrekking.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        CaseDocument judged = cases.find(nummer).document(shelf::readable);
        try {
            return DecisionView.of(desk.withdraw(judged, FormReader.object(body), who.getName()));
        } catch (InvalidDecisionException e) {
            throw ProblemException.invalid(e.problems().stream().map(Fout::of).toList());
        }
    }
}
