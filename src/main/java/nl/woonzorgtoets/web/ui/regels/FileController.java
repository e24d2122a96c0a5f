package nl.woonzorgtoets.web.ui.regels;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.KeepResult;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.web.search.AlsoTakes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file: shown, edited, checked, its examples run; nothing of it counts until it is saved. */
@Controller
record FileController(RulesFolders folders, FilePages pages) {

    private static final String PATH = "/regels/bestand";
    private static final String HERE = "redirect:" + PATH;

    /**
     * What the window sends.
     *
     * @param basis SHA-256 of the file on disk when the window was opened
     * @param merk mark of the text that it was shown
     */
    record Form(String pad, String tekst, String basis, String merk, String doe, String naar) {

        Form {
            pad = orEmpty(pad);
            tekst = orEmpty(tekst);
            basis = orEmpty(basis);
            merk = orEmpty(merk);
            doe = orEmpty(doe);
            naar = orEmpty(naar).strip();
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping(PATH)
    @AlsoTakes("regel")
    String show(
            @RequestParam("pad") String path,
            @RequestParam(value = "voorbeelden", required = false) String examples,
            Principal who,
            Model model) {
        pages.show(path, examples != null, who.getName(), model);
        return "regels/bestand";
    }

    /** Everything that is typed is kept, whichever button was used. */
    @PostMapping(PATH)
    String act(@ModelAttribute Form form, Principal who, Model model, RedirectAttributes next)
            throws CannotWriteException {
        String account = who.getName();
        pages.requireThere(form.pad(), account);
        next.addAttribute("pad", form.pad());
        switch (form.doe()) {
            case "laatvallen" -> {
                folders.here().workbench().drop(account, form.pad());
                return chosen("Uw wijziging in " + form.pad() + " is weg.", form, account, next);
            }
            case "verwijderen" -> {
                folders.here().workbench().delete(account, form.pad());
                return "redirect:/regels?toon=gewijzigd";
            }
            case "bovenop" -> {
                folders.here().workbench().putOnTop(account, form.pad(), form.basis());
                return chosen("Uw tekst gaat over die van de ander heen zodra u bewaart.", form, account, next);
            }
            case "terughalen" -> {
                byte[] active = pages.active(form.pad());
                if (active != null) {
                    folders.here().workbench().takeBack(account, form.pad(), active);
                }
                return chosen(
                        "De tekst van de actieve regelset is nu uw concept. Bewaar om hem terug te zetten.",
                        form,
                        account,
                        next);
            }
            case "samenvoegen" -> {
                folders.here().workbench().putTogether(account, form.pad(), form.basis());
                return chosen(
                        "Beide wijzigingen staan nu in uw tekst. Kijk na of het samen klopt.", form, account, next);
            }
            default -> {
                KeepResult kept = keep(form, account);
                if (!kept.done()) {
                    pages.showNotKept(form, kept, account, model);
                    return "regels/bestand";
                }
                return form.doe().equals("hernoemen") ? rename(form, account, next) : goOn(form, next);
            }
        }
    }

    /** The same, for a browser with JavaScript: only what stands beside the text. */
    @PostMapping(PATH + "/meekijken")
    String typing(@ModelAttribute Form form, Principal who, Model model, HttpServletResponse response)
            throws CannotWriteException {
        String account = who.getName();
        pages.requireThere(form.pad(), account);
        KeepResult kept = keep(form, account);
        if (!pages.showWhileTyping(form, kept, account, model)) {
            response.setHeader("HX-Reswap", "none");
        }
        return "regels/bestand-stand :: antwoord";
    }

    /** After a choice about a whole file: back to the page on which it was made. */
    private String chosen(String said, Form form, String account, RedirectAttributes next) {
        next.addFlashAttribute("gedaan", said);
        if (form.naar().equals("verschillen")) {
            next.asMap().clear();
            return "redirect:/regels/verschillen";
        }
        return pages.isThere(form.pad(), account) ? HERE : "redirect:/regels";
    }

    private KeepResult keep(Form form, String account) throws CannotWriteException {
        return folders.here().workbench().keep(account, form.pad(), form.basis(), form.merk(), form.tekst());
    }

    private static String goOn(Form form, RedirectAttributes next) {
        if (form.doe().equals("verschillen")) {
            next.asMap().clear();
            return "redirect:/regels/verschillen";
        }
        if (form.doe().equals("proberen")) {
            next.asMap().clear();
            return "redirect:/regels/proef";
        }
        next.addFlashAttribute("gedaan", "Uw tekst is bewaard als concept. Hij telt nog niet.");
        if (form.doe().equals("voorbeelden")) {
            next.addAttribute("voorbeelden", "");
            return HERE + "#voorbeelden";
        }
        return HERE + (form.doe().equals("controleren") ? "#controle" : "");
    }

    private String rename(Form form, String account, RedirectAttributes next) throws CannotWriteException {
        Optional<String> refusal = folders.here().workbench().rename(account, form.pad(), form.naar());
        if (refusal.isPresent()) {
            next.addFlashAttribute("naamFout", refusal.get());
            next.addFlashAttribute("naamNaar", form.naar());
            return HERE + "#naam";
        }
        next.addAttribute("pad", form.naar());
        return HERE;
    }
}
