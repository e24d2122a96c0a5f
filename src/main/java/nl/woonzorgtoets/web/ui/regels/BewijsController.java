package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import java.util.List;
import nl.woonzorgtoets.mutants.TakenOver;
import nl.woonzorgtoets.proof.BewijsReport;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.ProofJobs;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
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
        search().fill(asked, who, model);
        return "regels/bewijs";
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/voortgang")
    String progress(@RequestParam(value = "regelset", required = false) String asked, Principal who, Model model) {
        search().fill(asked, who, model);
        return "regels/bewijs :: voortgang";
    }

    @PostMapping(PATH)
    String start(Principal who, RedirectAttributes next) {
        Checked checked = search().copy(who).checked(checks);
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
        SearchOfRules<BewijsReport> search = search();
        List<Finding> taken = SearchOfRules.chosen(search.report(regelset).gevonden(), place);
        search.takeOver(TakenOver.in(search.copy(who).files(), BewijsReport.texts(taken)), regelset, who, next);
        return "redirect:" + PATH;
    }

    private SearchOfRules<BewijsReport> search() {
        return new SearchOfRules<>(folders, proofs::progress);
    }
}
