package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.ReleaseState;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of the regelset in a tree, and the ways to begin one or to drop all edits. */
@Controller
record TreeController(RulesFolders folders, Checks checks) {

    @GetMapping("/regels")
    String tree(
            @RequestParam(value = "zoek", required = false) String words,
            @RequestParam(value = "toon", required = false) String show,
            Principal who,
            Model model) {
        WorkingCopy copy = folders.here().workbench().of(who.getName());
        Checked checked = copy.checked(checks);
        FileTree.Filter filter = FileTree.Filter.of(words, show);
        if (!Signs.isEmpty(show) && !FileTree.Filter.knows(show)) {
            NotUnderstood.tell(model, "De keuze", show, "U ziet alle bestanden.");
        }
        model.addAttribute("boom", FileTree.of(copy, checked.meldingen(), filter));
        model.addAttribute("filter", filter);
        model.addAttribute("fouten", ErrorList.of(checked.meldingen(), "", copy));
        model.addAttribute("wijzigingen", copy.edits().values());
        model.addAttribute("onleesbaar", folders.here().workbench().unreadable(who.getName()));
        model.addAttribute("mappen", folders(copy));
        model.addAttribute("terug", folders.here().workbench().canBringBack(who.getName()));
        ReleaseState state = folders.here().release().state();
        model.addAttribute("stand", state);
        model.addAttribute("waarschuwingen", ErrorList.of(state.waarschuwingen(), "", copy));
        return "regels/bestanden";
    }

    @PostMapping("/regels/nieuw")
    String create(
            @RequestParam(value = "pad", required = false, defaultValue = "") String path,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        String clean = path.strip();
        String account = who.getName();
        Optional<String> refusal = folders.here()
                .workbench()
                .create(
                        account,
                        clean,
                        FirstText.of(clean, folders.here().workbench().of(account)));
        if (refusal.isPresent()) {
            next.addFlashAttribute("nieuwFout", refusal.get());
            next.addFlashAttribute("nieuwPad", path);
            return "redirect:/regels#nieuw";
        }
        Optional<String> examples = RuleFilePair.examplesOf(clean);
        if (examples.isPresent()) {
            folders.here()
                    .workbench()
                    .create(
                            account,
                            examples.get(),
                            FirstText.of(
                                    examples.get(), folders.here().workbench().of(account)));
        }
        next.addAttribute("pad", clean);
        return "redirect:/regels/bestand";
    }

    @PostMapping("/regels/laatvallen")
    String dropAll(Principal who, RedirectAttributes next) throws CannotWriteException {
        folders.here().workbench().dropAll(who.getName());
        next.addFlashAttribute("gedaan", "Al uw onbewaarde wijzigingen zijn weg. De map met regels is niet veranderd.");
        return "redirect:/regels";
    }

    @PostMapping("/regels/terugzetten")
    String bringBack(Principal who, RedirectAttributes next) throws CannotWriteException {
        folders.here().workbench().bringBack(who.getName());
        next.addFlashAttribute("gedaan", "Uw tekst staat er weer, zoals hij was. Hij telt nog niet.");
        return "redirect:/regels?toon=gewijzigd";
    }

    private static List<String> folders(WorkingCopy copy) {
        TreeSet<String> folders = new TreeSet<>();
        copy.files().contents().keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> folders.add(path.substring(0, path.lastIndexOf('/') + 1)));
        return List.copyOf(folders);
    }
}
