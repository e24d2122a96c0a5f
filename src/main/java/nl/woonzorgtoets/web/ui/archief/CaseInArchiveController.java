package nl.woonzorgtoets.web.ui.archief;

import java.security.Principal;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an auditor does with one case. */
@Controller
record CaseInArchiveController(Archive archive, ReplayJobs replays, WordedCases cases, ThenAndNow thenAndNow) {

    private static final String PATH = "/archief/zaken/{nummer}";

    @PostMapping(PATH + "/herhalingen")
    String again(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "met", defaultValue = "") String regelset,
            Principal who,
            RedirectAttributes next) {
        KeptCase kept = archive.find(nummer).orElseThrow(PageNotFoundException::new);
        String by = regelset.isEmpty() ? null : regelset;
        ReplayJobs.One done = replays.one(kept, by, who.getName());
        next.addFlashAttribute("herhaald", thenAndNow.of(kept, done.again(), by).text());
        next.addFlashAttribute("herhaaldMet", by);
        next.addFlashAttribute("genoteerd", done.noted());
        return "redirect:/beoordelingen/" + nummer + "#archief";
    }

    /** Only to look at: it changes nothing and is not noted. */
    @GetMapping(PATH + "/vergelijking")
    String compare(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "met", defaultValue = "") String regelset,
            Model model) {
        KeptCase kept = archive.find(nummer).orElseThrow(PageNotFoundException::new);
        String by = regelset.isEmpty() ? null : regelset;
        model.addAttribute("nummer", nummer);
        model.addAttribute("beide", thenAndNow.of(kept, replays.look(kept, by), by));
        return "archief/vergelijking";
    }

    /** The bytes that were hashed; not when they hold what is secret. */
    @GetMapping(PATH + "/stuk.json")
    ResponseEntity<byte[]> body(@PathVariable("nummer") String nummer) {
        KeptCase kept = cases.kept(nummer);
        if (cases.sealsSecrets(kept)) {
            throw new AccessDeniedException("In dit stuk staan ook geheime antwoorden.");
        }
        return Download.of("zaak-" + nummer + ".json", MediaType.APPLICATION_JSON, kept.body());
    }
}
