package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import java.util.List;
import nl.woonzorgtoets.base.LongWork.Progress;
import nl.woonzorgtoets.mutants.TakenOver;
import nl.woonzorgtoets.proof.BewijsReport;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.ProofJobs;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the rules contradict each other or leave something open, with what somebody has not saved yet; and taking over the cases as examples. */
@Controller
record BewijsController(RulesFolders folders, Checks checks, ProofJobs proofs) {

    private static final String PATH = "/regels/bewijs";
    private static final long PATIENCE_MS = 1_500;

    /** @param asked hash of a regelset that was looked at before; else as the rules of this account are now */
    @GetMapping(PATH)
    String show(@RequestParam(value = "regelset", required = false) String asked, Principal who, Model model) {
        fill(asked, who, model);
        return "regels/bewijs";
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/voortgang")
    String progress(@RequestParam(value = "regelset", required = false) String asked, Principal who, Model model) {
        fill(asked, who, model);
        return "regels/bewijs :: voortgang";
    }

    @PostMapping(PATH)
    String start(Principal who, RedirectAttributes next) {
        Checked checked = copy(who).checked(checks);
        if (checked.rulebook() == null) {
            next.addFlashAttribute("fout", "Er staan nog fouten in de regels. Verbeter die eerst.");
        } else if (proofs.start(checked.rulebook(), PATIENCE_MS).isEmpty()) {
            next.addFlashAttribute("fout", "Er wordt al te veel nagegaan. Probeer het straks opnieuw.");
        }
        return "redirect:" + PATH;
    }

    /**
     * Puts a case among the examples, as an edit that is not saved yet.
     *
     * @param place of what was found in the report, from 0; empty for all of it
     */
    @PostMapping(PATH + "/overnemen")
    String take(
            @RequestParam("regelset") String regelset,
            @RequestParam(value = "plaats", defaultValue = "") String place,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        List<Finding> found = report(regelset).gevonden();
        List<Finding> taken = place.isEmpty() ? found : List.of(one(found, place));
        UnsavedTexts.keep(
                folders.here().workbench(),
                who.getName(),
                TakenOver.in(copy(who).files(), BewijsReport.texts(taken)));
        next.addFlashAttribute(
                "gedaan", "Overgenomen bij uw wijzigingen. Kijk na of u dit verwacht, en bewaar het dan.");
        next.addAttribute("regelset", regelset);
        return "redirect:" + PATH;
    }

    private static Finding one(List<Finding> found, String place) {
        try {
            return found.get(Integer.parseInt(place));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new PageNotFoundException();
        }
    }

    private void fill(String asked, Principal who, Model model) {
        String now = copy(who).files().hash();
        String regelset = asked == null ? now : asked;
        Progress<BewijsReport> job = proofs.progress(regelset).orElse(null);
        model.addAttribute("regelset", regelset);
        model.addAttribute("gewijzigd", job != null && !regelset.equals(now));
        model.addAttribute("taak", job);
        model.addAttribute("uitkomst", job == null ? null : job.result());
    }

    private BewijsReport report(String regelset) {
        return proofs.progress(regelset).map(Progress::result).orElseThrow(PageNotFoundException::new);
    }

    private WorkingCopy copy(Principal who) {
        return folders.here().workbench().of(who.getName());
    }
}
