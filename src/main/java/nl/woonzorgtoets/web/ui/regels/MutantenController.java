package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import java.util.List;
import nl.woonzorgtoets.mutants.MutantJobs;
import nl.woonzorgtoets.mutants.MutantReport;
import nl.woonzorgtoets.mutants.MutantReport.Survivor;
import nl.woonzorgtoets.mutants.TakenOver;
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

/** Whether the examples notice small changes of the rules, with what somebody has not saved yet; and taking over those that would. */
@Controller
record MutantenController(RulesFolders folders, Checks checks, MutantJobs mutants) {

    private static final String PATH = "/regels/mutanten";
    private static final long PATIENCE_MS = 1_500;

    /** @param asked hash of a regelset that was looked at before; else as the rules of this account are now */
    @GetMapping(PATH)
    String show(@RequestParam(value = "regelset", required = false) String asked, Principal who, Model model) {
        search().fill(asked, who, model);
        return "regels/mutanten";
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/voortgang")
    String progress(@RequestParam(value = "regelset", required = false) String asked, Principal who, Model model) {
        search().fill(asked, who, model);
        return "regels/mutanten :: voortgang";
    }

    @PostMapping(PATH)
    String start(Principal who, RedirectAttributes next) {
        Checked checked = search().copy(who).checked(checks);
        if (!checked.isSound()) {
            next.addFlashAttribute(
                    "fout", "Er staan nog fouten in de regels, of een voorbeeld komt niet uit. Verbeter die eerst.");
        } else if (mutants.start(checked.rulebook(), PATIENCE_MS).isEmpty()) {
            next.addFlashAttribute("fout", "Er wordt al te veel nagegaan. Probeer het straks opnieuw.");
        }
        return "redirect:" + PATH;
    }

    /**
     * Puts an example among those that there are, as an edit that is not saved yet.
     *
     * @param place of the survivor in the report, from 0; empty for all of them
     */
    @PostMapping(PATH + "/overnemen")
    String take(
            @RequestParam("regelset") String regelset,
            @RequestParam(value = "plaats", defaultValue = "") String place,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        SearchOfRules<MutantReport> search = search();
        List<Survivor> taken = SearchOfRules.chosen(search.report(regelset).overlevend(), place);
        search.takeOver(TakenOver.in(search.copy(who).files(), taken), regelset, who, next);
        return "redirect:" + PATH;
    }

    private SearchOfRules<MutantReport> search() {
        return new SearchOfRules<>(folders, mutants::progress);
    }
}
