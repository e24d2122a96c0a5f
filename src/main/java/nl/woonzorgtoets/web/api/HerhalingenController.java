package nl.woonzorgtoets.web.api;

import java.net.URI;
import java.security.Principal;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Judging archived cases again. */
@RestController
class HerhalingenController {

    private static final String PATH = Api.V1 + "/herhalingen";
    private static final long BUSY_SECONDS = 30;

    private final Archive archive;
    private final ReplayJobs jobs;

    HerhalingenController(Archive archive, ReplayJobs jobs) {
        this.archive = archive;
        this.jobs = jobs;
    }

    @PostMapping(
            path = BeoordelingenController.PATH + "/{nummer}/herhalingen",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Replay one(@PathVariable("nummer") String nummer, Principal who) {
        return jobs.one(Cases.find(archive, nummer), null, who.getName()).replay();
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReplayProgress> many(@RequestBody(required = false) byte[] body, Principal who) {
        ReplayProgress job = jobs.start(HerhalingForm.read(body, archive), who.getName())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemKind.TE_VEEL_VERZOEKEN, "Er wachten al te veel herhalingen.")
                                .retryAfter(BUSY_SECONDS)));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .body(job);
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReplayProgress progress(@PathVariable("id") String id) {
        return jobs.progress(id).orElseThrow(() -> ProblemException.notFound("Er is geen herhaling met dit nummer."));
    }
}
