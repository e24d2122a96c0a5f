package nl.woonzorgtoets.web.api;

import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Rulebooks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people decided on a case. */
@RestController
class BesluitenController {

    private static final String PATH = BeoordelingenController.PATH + "/{nummer}/besluiten";

    private final Archive archive;
    private final Clock clock;

    BesluitenController(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Besluit decide(@PathVariable("nummer") String nummer, @RequestBody(required = false) byte[] body, Principal who) {
        CaseDocument judged = Cases.find(archive, nummer).document(Rulebooks.NONE);
        BesluitForm form = BesluitForm.read(body, judged.assessment().oordeel().name());
        String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        Besluit besluit = new Besluit(nummer, form.besluit(), form.motivering(), form.functie(), who.getName(), moment);
        archive.decide(besluit);
        return besluit;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Besluit>> decisions(@PathVariable("nummer") String nummer) {
        Cases.find(archive, nummer);
        return Map.of("besluiten", archive.decisions(nummer));
    }
}
