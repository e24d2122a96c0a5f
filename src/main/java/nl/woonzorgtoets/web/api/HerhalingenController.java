package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.search.SearchReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Judging archived cases again. */
@RestController
@Tag(name = "Herhalen")
record HerhalingenController(Archive archive, CaseAccess cases, ReplayJobs jobs, SearchReader reader) {

    private static final String PATH = Api.V1 + "/herhalingen";
    private static final long BUSY_SECONDS = 30;

    @Operation(operationId = "herhaal", summary = "Beoordeel deze zaak opnieuw met haar eigen regelset")
    @PostMapping(
            path = BeoordelingenController.PATH + "/{nummer}/herhalingen",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Replay one(@PathVariable("nummer") String nummer, Principal who) {
        return jobs.one(cases.find(nummer), null, who.getName()).replay();
    }

    @Operation(
            operationId = "herhaalVele",
            summary = "Beoordeel vele zaken opnieuw; kijk bij Location hoe ver de taak is")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ReplayProgress> many(
            @BodyOf(NieuweHerhaling.class) @RequestBody(required = false) byte[] body, Principal who) {
        ReplayProgress job = jobs.start(NieuweHerhaling.read(body, archive, reader), who.getName())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemKind.TE_VEEL_VERZOEKEN, "Er wachten al te veel herhalingen.")
                                .retryAfter(BUSY_SECONDS)));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .body(job);
    }

    @Operation(operationId = "leesHerhaling", summary = "Lees hoe ver een herhaling is")
    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReplayProgress progress(@PathVariable("id") String id) {
        return jobs.progress(id).orElseThrow(() -> ProblemException.notFound("Er is geen herhaling met dit nummer."));
    }
}
