package nl.woonzorgtoets.web.ui.beoordelingen;

import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.wording.VerdictReader;
import nl.woonzorgtoets.wording.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A kept verdict with everything that explains it, and the human decision beside it. */
@Controller
class VerdictController {

    private final Cases cases;
    private final Archive archive;
    private final Clock clock;
    private final CasePlace place;

    VerdictController(Cases cases, Archive archive, Clock clock, CasePlace place) {
        this.place = place;
        this.cases = cases;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/beoordelingen/{nummer}")
    String verdict(@PathVariable("nummer") String nummer, Model model) {
        return show(nummer, DecisionForm.empty(), model);
    }

    @PostMapping("/beoordelingen/{nummer}/besluiten")
    String decide(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "besluit", required = false) String besluit,
            @RequestParam(value = "motivering", required = false) String motivering,
            @RequestParam(value = "functie", required = false) String functie,
            Principal who,
            Model model) {
        String oordeel = cases.find(nummer).assessment().oordeel().name();
        DecisionForm form = DecisionForm.read(besluit, motivering, functie, oordeel);
        if (!form.errors().isEmpty()) {
            return show(nummer, form, model);
        }
        String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        archive.decide(new Besluit(nummer, form.besluit(), form.motivering(), form.functie(), who.getName(), moment));
        return "redirect:/beoordelingen/" + nummer + "#besluit";
    }

    @GetMapping("/beoordelingen/{nummer}/dossier.json")
    ResponseEntity<byte[]> dossier(@PathVariable("nummer") String nummer) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("dossier-" + nummer + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(cases.find(nummer).dossierBytes());
    }

    private String show(String nummer, DecisionForm form, Model model) {
        CaseDocument kept = cases.find(nummer);
        Words words = cases.words(kept.assessment().evidence().regelset());
        place.show(kept, model);
        model.addAttribute("verdict", VerdictReader.read(kept, words));
        model.addAttribute("words", words);
        model.addAttribute("decisions", archive.decisions(nummer));
        model.addAttribute("form", form);
        model.addAttribute("besluiten", Oordeel.besluiten());
        return "beoordelingen/beoordeling";
    }
}
