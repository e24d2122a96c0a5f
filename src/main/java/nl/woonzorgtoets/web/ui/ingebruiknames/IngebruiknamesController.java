package nl.woonzorgtoets.web.ui.ingebruiknames;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.RefusedException;
import nl.woonzorgtoets.release.approval.Released;
import nl.woonzorgtoets.release.approval.Releases;
import nl.woonzorgtoets.release.approval.SecondPerson;
import nl.woonzorgtoets.release.approval.Standing;
import nl.woonzorgtoets.release.changes.Change;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which regelsets came to judge, by whom and why; what is on its way; and putting an earlier one back. */
@Controller
record IngebruiknamesController(
        Releases releases,
        Approvals approvals,
        Concepts concepts,
        RulesFolders folders,
        RulebookShelf shelf,
        SecondPerson second,
        Persons persons) {

    static final String PATH = "/ingebruiknames";

    /**
     * @param door in words
     * @param ingediendDoor in words; null when nobody approved it
     * @param goedgekeurdDoor in words; null when nobody approved it
     */
    record Row(Released it, String door, String ingediendDoor, String goedgekeurdDoor) {}

    @GetMapping(PATH)
    String list(Model model) {
        String kader = kader();
        List<Row> rows = new ArrayList<>(
                kader == null
                        ? List.of()
                        : releases.of(kader).stream().map(this::row).toList());
        Collections.reverse(rows);
        model.addAttribute("ingebruiknames", rows);
        model.addAttribute("alleen", kader == null || !second.isThere(kader));
        model.addAttribute("concepten", onTheirWay(kader));
        return "ingebruiknames/ingebruiknames";
    }

    /** Those that were sent in and do not judge; what was replaced stands among the releases. */
    private List<Standing> onTheirWay(String kader) {
        return approvals
                .standings(concepts.all().stream()
                        .filter(it -> it.kader().equals(kader))
                        .toList())
                .stream()
                .filter(it -> it.stand() != Standing.Stage.ACTIEF && it.stand() != Standing.Stage.VERVANGEN)
                .toList();
    }

    @GetMapping(PATH + "/{volgnummer}")
    String one(@PathVariable("volgnummer") String number, Model model) {
        List<Released> all = all();
        Released it = find(number);
        Released before = it.nummer() == 1 ? null : all.get(it.nummer() - 2);
        model.addAttribute("rij", row(it));
        model.addAttribute("vorige", before);
        model.addAttribute("woorden", before == null ? null : differences(before.hash(), it.hash()));
        model.addAttribute("alleen", !second.isThere(it.kader()));
        return "ingebruiknames/ingebruikname";
    }

    @PostMapping(PATH + "/{volgnummer}/terug")
    String putBack(
            @PathVariable("volgnummer") String number,
            @RequestParam(value = "reden", required = false) String reden,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        Released it = find(number);
        try {
            Standing standing = approvals.putBack(it.kader(), it.nummer(), who.getName(), reden);
            if (standing.stand() == Standing.Stage.ACTIEF) {
                next.addFlashAttribute("gedaan", "Deze regelset oordeelt weer.");
                return "redirect:" + PATH;
            }
            return "redirect:" + ConceptController.PATH + "/"
                    + standing.concept().nummer();
        } catch (RefusedException e) {
            next.addFlashAttribute("fout", e.getMessage());
            return "redirect:" + PATH + "/" + it.nummer();
        }
    }

    /** Null when one of them cannot be read any more. */
    private Map<Change.Topic, List<Change>> differences(String was, String becomes) {
        Rulebook before = shelf.readable(was).orElse(null);
        Rulebook after = shelf.readable(becomes).orElse(null);
        return before == null || after == null ? null : RulebookChanges.byTopic(before, after);
    }

    private Row row(Released it) {
        boolean alone = it.goedkeuring() == null;
        return new Row(
                it,
                persons.shown(it.door()),
                alone ? null : persons.shown(it.goedkeuring().indiening().door()),
                alone ? null : persons.shown(it.goedkeuring().door()));
    }

    private Released find(String number) {
        return all().stream()
                .filter(it -> String.valueOf(it.nummer()).equals(number))
                .findFirst()
                .orElseThrow(PageNotFoundException::new);
    }

    private List<Released> all() {
        String kader = kader();
        return kader == null ? List.of() : releases.of(kader);
    }

    /** Null while nothing judges. */
    private String kader() {
        return folders.here().release().state().kader();
    }
}
