package nl.woonzorgtoets.web.api;

import java.net.URI;
import java.security.Principal;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers in, verdicts out, and what was judged before. */
@RestController
class BeoordelingenController {

    static final String PATH = Api.V1 + "/beoordelingen";

    private final AssessmentDesk desk;
    private final Archive archive;

    BeoordelingenController(AssessmentDesk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(
            @RequestBody(required = false) byte[] dossier,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Principal who)
            throws InvalidDossierException {
        CaseDocument kept = desk.assess(Bodies.orEmpty(dossier), IdempotencyKey.check(key), who.getName());
        return ResponseEntity.created(URI.create(PATH + "/" + kept.nummer())).body(Codecs.assessment(kept));
    }

    @PostMapping(
            path = Api.V1 + "/proefbeoordelingen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] tryOut(@RequestBody(required = false) byte[] dossier) throws InvalidDossierException {
        return Codecs.assessment(desk.trial(desk.consider(Bodies.orEmpty(dossier))));
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> search(
            @RequestParam(value = "zaaknummer", required = false) String zaaknummer,
            @RequestParam(value = "gemeente", required = false) String gemeente,
            @RequestParam(value = "wijkcode", required = false) String wijkcode,
            @RequestParam(value = "oordeel", required = false) String oordeel,
            @RequestParam(value = "regel", required = false) String regel,
            @RequestParam(value = "regelset", required = false) String regelset,
            @RequestParam(value = "van", required = false) String van,
            @RequestParam(value = "tot", required = false) String tot,
            @RequestParam(value = "besloten", required = false) String besloten,
            @RequestParam(value = "afwijkend", required = false) String afwijkend,
            @RequestParam(value = "pagina", required = false) String pagina,
            @RequestParam(value = "aantal", required = false) String aantal) {
        QueryReader query = new QueryReader();
        CaseQuery asked = query.cases(
                zaaknummer,
                gemeente,
                wijkcode,
                oordeel,
                regel,
                regelset,
                van,
                tot,
                besloten,
                afwijkend,
                pagina,
                aantal);
        query.throwIfAny();
        return CaseList.of(PATH, asked, archive.search(asked.filter(), asked.page() - 1, asked.size()));
    }

    @GetMapping(path = PATH + "/{nummer}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] read(@PathVariable("nummer") String nummer) {
        return Codecs.assessment(find(nummer));
    }

    /** The dossier as it was handed in, to the byte. */
    @GetMapping(path = PATH + "/{nummer}/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] dossier(@PathVariable("nummer") String nummer) {
        return find(nummer).dossierBytes();
    }

    private CaseDocument find(String nummer) {
        return Cases.find(archive, nummer).document(Rulebooks.NONE);
    }
}
