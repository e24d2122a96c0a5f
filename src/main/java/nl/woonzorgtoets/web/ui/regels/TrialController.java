package nl.woonzorgtoets.web.ui.regels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.release.workbench.Trial;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import nl.woonzorgtoets.web.ui.dossiers.Examples;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tries the unsaved regelset on a dossier, beside the active one; nothing is archived. */
@Controller
record TrialController(Trial trial, TrialPage page, Examples examples, WordedCases cases) {

    private static final String PATH = "/regels/proef";
    private static final String VIEW = "regels/proef";

    /** @param nummer of the case that somebody was looking at */
    @GetMapping(PATH)
    String choose(@RequestParam(value = "nummer", required = false) String nummer, Principal who, Model model) {
        page.show(who.getName(), model);
        model.addAttribute("nummer", nummer);
        return VIEW;
    }

    @PostMapping(path = PATH, params = "voorbeeld")
    String onExample(@RequestParam("voorbeeld") String name, Principal who, Model model) {
        byte[] dossier = examples.find(name).orElseThrow(PageNotFoundException::new);
        Rulebook edited = page.show(who.getName(), model);
        model.addAttribute("voorbeeld", name);
        return edited == null ? VIEW : show(titleOf(name), trial.of(dossier, edited), model);
    }

    @PostMapping(path = PATH, params = "nummer")
    String onCase(@RequestParam("nummer") String nummer, Principal who, Model model) {
        Rulebook edited = page.show(who.getName(), model);
        model.addAttribute("nummer", nummer.strip());
        try {
            // A draft rule could ask for any answer: what is secret does not take part at all.
            CaseDocument kept = cases.findInPublic(nummer.strip());
            model.addAttribute("zonderGeheim", kept.secrets().withheld());
            return edited == null ? VIEW : show("Beoordeling " + nummer.strip(), trial.of(kept, edited), model);
        } catch (PageNotFoundException e) {
            model.addAttribute(
                    "nummerFout", "Er is geen beoordeling met dit nummer. Een nummer ziet eruit als 2026-000123.");
            return VIEW;
        }
    }

    @PostMapping(
            path = PATH,
            params = {"!nummer", "!voorbeeld"})
    String onDossier(
            @RequestParam(value = "tekst", required = false, defaultValue = "") String text,
            @RequestParam(value = "bestand", required = false) MultipartFile file,
            Principal who,
            Model model)
            throws IOException {
        boolean uploaded = file != null && !file.isEmpty();
        byte[] dossier = uploaded ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
        Rulebook edited = page.show(who.getName(), model);
        model.addAttribute("tekst", text);
        if (!uploaded && Signs.isEmpty(text)) {
            model.addAttribute("tekstFout", "Plak een dossier in JSON, of kies een bestand.");
            return VIEW;
        }
        return edited == null ? VIEW : show("Uw eigen dossier", trial.of(dossier, edited), model);
    }

    private String titleOf(String example) {
        return examples.all().stream()
                .filter(it -> it.name().equals(example))
                .findFirst()
                .map(Examples.Example::title)
                .orElse(example);
    }

    private String show(String what, Trial.Both both, Model model) {
        model.addAttribute("watGeprobeerd", what);
        page.show(both, model);
        return VIEW;
    }
}
