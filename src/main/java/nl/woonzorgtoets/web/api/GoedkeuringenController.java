package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.release.approval.Approval;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.Effect;
import nl.woonzorgtoets.release.approval.RefusedException;
import nl.woonzorgtoets.release.approval.Released;
import nl.woonzorgtoets.release.approval.Standing;
import nl.woonzorgtoets.release.approval.Wish;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way of a concept to where it judges: submitted, approved by another person, activated. */
@RestController
@Tag(name = "Regels")
record GoedkeuringenController(Approvals approvals, Concepts concepts, Reach.Asking asking) {

    private static final String CONCEPT = ConceptenController.PATH + "/{concept}";

    /** Why somebody wants to judge by a concept. */
    record NieuweIndiening(
            @Schema(maxLength = 500, description = "Waarom.", example = "De raad stelde de grens bij.")
            String reden,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    maxLength = 500,
                    description = "Het besluit of de bron waarop het rust.",
                    example = "Raadsbesluit van 1 juli 2026")
            String beleidsbesluit,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description =
                            "Wat u verwacht dat er omslaat. Zonder: zoals het nu wordt gemeten. Goedkeuren en activeren gaat alleen als het zo uitkomt, of als iemand voor het verschil tekent.")
            Effect verwachting,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description =
                            "Of het bedoeld is dat bekende dossiers anders uitkomen, of dat iets wegvalt dat fouten voorkomt.")
            Boolean bedoeld) {}

    /** What goes with an approval. */
    record NieuweHandtekening(
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Of u tekent voor gevolgen die anders zijn dan verwacht.")
            Boolean verschilGetekend) {

        private boolean signs() {
            return Boolean.TRUE.equals(verschilGetekend);
        }
    }

    @Operation(operationId = "dienConceptIn", summary = "Dien een concept in, met reden, besluit en verwachting")
    @Problems({ProblemKind.CONFLICT, ProblemKind.GEEN_TOEGANG})
    @PostMapping(
            path = CONCEPT + "/indieningen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Standing submit(
            @PathVariable("concept") String nummer,
            @BodyOf(NieuweIndiening.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        Concept concept = find(nummer);
        NieuweIndiening it = FormReader.record(NieuweIndiening.class, body);
        Wish wish = new Wish(it.reden(), it.beleidsbesluit(), it.verwachting(), Boolean.TRUE.equals(it.bedoeld()));
        return done(() -> approvals.submit(concept, who.getName(), wish));
    }

    @Operation(
            operationId = "keurConceptGoed",
            summary = "Keur een ingediend concept goed; dat kan alleen iemand anders dan wie eraan werkte")
    @Problems({ProblemKind.CONFLICT, ProblemKind.GEEN_TOEGANG})
    @PostMapping(
            path = CONCEPT + "/goedkeuringen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Approval approve(
            @PathVariable("concept") String nummer,
            @BodyOf(NieuweHandtekening.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        Concept concept = find(nummer);
        boolean signs = FormReader.record(NieuweHandtekening.class, body).signs();
        return done(() -> approvals.approve(concept, who.getName(), signs));
    }

    /** That a concept comes to judge. */
    record NieuweActivering(
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "De dag waarop het gaat oordelen, Nederlandse tijd. Zonder: nu meteen.",
                    example = "2027-01-01")
            LocalDate vanaf,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Of u tekent voor gevolgen die anders zijn dan verwacht.")
            Boolean verschilGetekend) {}

    @Operation(
            operationId = "activeerConcept",
            summary = "Laat een goedgekeurd concept oordelen, nu of vanaf een dag",
            description =
                    "Wat er omslaat, wordt opnieuw gemeten, en op die dag nog eens. Is dat anders dan verwacht en tekende niemand daarvoor, dan is het antwoord 409; op de dag zelf blijft dan oordelen wat er oordeelt, en de planning zegt waarom.")
    @Problems({ProblemKind.CONFLICT, ProblemKind.GEEN_TOEGANG})
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Released.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Standing.class)))
    @PostMapping(
            path = CONCEPT + "/activeringen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> activate(
            @PathVariable("concept") String nummer,
            @BodyOf(NieuweActivering.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        Concept concept = find(nummer);
        NieuweActivering it = FormReader.record(NieuweActivering.class, body);
        boolean signs = Boolean.TRUE.equals(it.verschilGetekend());
        return it.vanaf() == null
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .body(done(() -> approvals.activate(concept, who.getName(), signs)))
                : ResponseEntity.accepted().body(done(() -> approvals.plan(concept, who.getName(), it.vanaf(), signs)));
    }

    private Concept find(String nummer) {
        return concepts.find(nummer)
                .filter(it -> asking.reach().has(it.kader()))
                .orElseThrow(() -> ProblemException.notFound("Er is geen concept met dit nummer."));
    }

    private interface Step<T> {
        T take() throws RefusedException, CannotWriteException;
    }

    private static <T> T done(Step<T> step) {
        try {
            return step.take();
        } catch (CannotWriteException e) {
            throw new ProblemException(Problem.of(ProblemKind.NIET_BESCHIKBAAR, e.getMessage()));
        } catch (RefusedException e) {
            throw switch (e.why()) {
                case WHO -> new ProblemException(Problem.of(ProblemKind.GEEN_TOEGANG, e.getMessage()));
                case STATE -> new ProblemException(Problem.of(ProblemKind.CONFLICT, e.getMessage()));
                case FORM -> ProblemException.invalid(List.of(Fout.at("/" + e.field(), e.getMessage())));
            };
        }
    }
}
