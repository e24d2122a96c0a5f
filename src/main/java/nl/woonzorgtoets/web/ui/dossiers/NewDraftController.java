package nl.woonzorgtoets.web.ui.dossiers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.insight.PlaceFinder;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.web.ui.Kaderkeuze;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ways to begin a dossier: empty, from a file, from an example, from an earlier case. */
@Controller
record NewDraftController(
        Drafts drafts,
        RulebookShelf shelf,
        Examples examples,
        WordedCases cases,
        Kaderkeuze choice,
        ImprovementFinder improvements) {

    @PostMapping("/dossiers")
    String empty(Principal who) {
        return "redirect:/dossiers/"
                + drafts.create(who.getName(), Map.of(), framework()).id();
    }

    @PostMapping("/voorbeelden/{naam}")
    String example(@PathVariable("naam") String name, Principal who, RedirectAttributes next) {
        if (!choice.isFirst()) {
            throw new PageNotFoundException();
        }
        return begin(examples.find(name).orElseThrow(PageNotFoundException::new), who, next);
    }

    @PostMapping("/beoordelingen/{nummer}/kopie")
    String copy(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "plek", required = false) String place,
            @RequestParam(value = "mogelijkheid", required = false) Integer proposal,
            Principal who,
            RedirectAttributes next)
            throws InvalidDossierException {
        CaseDocument kept = cases.find(nummer);
        choice.follow(kept.envelope().kader());
        return begin(changed(kept, place, proposal), who, next);
    }

    /** In another place, or after one of the proposals. */
    private byte[] changed(CaseDocument kept, String place, Integer proposal) throws InvalidDossierException {
        if (proposal != null) {
            return improvements.improved(kept, proposal).orElseThrow(PageNotFoundException::new);
        }
        return place == null
                ? kept.dossier().getBytes(StandardCharsets.UTF_8)
                : PlaceFinder.movedTo(kept.dossier(), place, shelf.active().rulebook());
    }

    @PostMapping("/dossiers/importeren")
    String fromFile(
            @RequestParam(value = "bestand", required = false) MultipartFile file,
            Principal who,
            RedirectAttributes next)
            throws IOException {
        if (file == null || (file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename()))) {
            return again("Kies eerst een bestand.", next);
        }
        try {
            if (file.isEmpty()) {
                throw NoDossierException.empty();
            }
            return begin(file.getBytes(), who, next);
        } catch (NoDossierException e) {
            return again(e.getMessage(), next);
        }
    }

    private static String again(String why, RedirectAttributes next) {
        next.addFlashAttribute("importFout", why);
        return "redirect:/#fouten";
    }

    private String begin(byte[] json, Principal who, RedirectAttributes next) {
        AnswerImport read = AnswerImport.read(vocabulary(json), json);
        next.addFlashAttribute("leftOut", read.leftOut());
        return "redirect:/dossiers/"
                + drafts.create(who.getName(), read.answers().typed(), framework())
                        .id();
    }

    private String framework() {
        return shelf.active().rulebook().framework();
    }

    /** Of the framework, with the addition that the answers ask for. */
    private Vocabulary vocabulary(byte[] json) {
        Rulebook active = shelf.active().rulebook();
        try {
            return active.voor(json).vocabulary();
        } catch (InvalidDossierException e) {
            // What is no dossier at all is refused when it is read as one.
            return active.vocabulary();
        }
    }
}
