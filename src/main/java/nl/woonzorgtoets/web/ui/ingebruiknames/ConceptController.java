package nl.woonzorgtoets.web.ui.ingebruiknames;

import java.security.Principal;
import java.time.LocalDate;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.Effect;
import nl.woonzorgtoets.release.approval.RefusedException;
import nl.woonzorgtoets.release.approval.Released;
import nl.woonzorgtoets.release.approval.Standing;
import nl.woonzorgtoets.release.approval.Wish;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolder;
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

/** A concept on its way: what it changes, and the next step. */
@Controller
record ConceptController(
        Approvals approvals,
        Concepts concepts,
        Checks checks,
        RulesFolders folders,
        RulebookShelf shelf,
        Persons persons,
        Reach.Asking asking) {

    static final String PATH = "/ingebruiknames/concepten";

    private interface Step {
        String take() throws RefusedException, CannotWriteException;
    }

    @GetMapping(PATH + "/{concept}")
    String show(@PathVariable("concept") String nummer, Principal who, Model model) {
        Concept concept = find(nummer);
        Standing standing = approvals.standing(concept);
        Checked checked = checks.of(concepts.files(concept));
        model.addAttribute("s", standing);
        model.addAttribute("door", persons.shown(concept.door()));
        model.addAttribute(
                "ingediendDoor",
                standing.indiening() == null
                        ? null
                        : persons.shown(standing.indiening().door()));
        model.addAttribute(
                "goedgekeurdDoor",
                standing.goedkeuring() == null
                        ? null
                        : persons.shown(standing.goedkeuring().door()));
        model.addAttribute(
                "geplandDoor",
                standing.planning() == null
                        ? null
                        : persons.shown(standing.planning().door()));
        model.addAttribute("meldingen", checked.meldingen());
        shelf.all().stream()
                .map(RulebookShelf.Active::rulebook)
                .filter(it -> it.framework().equals(concept.kader()))
                .findFirst()
                .ifPresent(it -> compare(it, checked, concept, model));
        return "ingebruiknames/concept";
    }

    private void compare(Rulebook active, Checked checked, Concept concept, Model model) {
        if (checked.rulebook() != null) {
            RulesFolder folder = folders.of(concept.kader()).orElseThrow(PageNotFoundException::new);
            model.addAttribute("woorden", RulebookChanges.byTopic(active, checked.rulebook()));
            model.addAttribute("verschoven", folder.release().shifts(checked.rulebook()));
            model.addAttribute("weg", folder.release().lost(checked.rulebook()));
        }
    }

    @PostMapping(PATH + "/{concept}/indienen")
    String submit(
            @PathVariable("concept") String nummer,
            @RequestParam(value = "reden", required = false) String reden,
            @RequestParam(value = "beleidsbesluit", required = false) String besluit,
            @RequestParam(value = "verwachting", required = false) String verwachting,
            @RequestParam(value = "bedoeld", required = false) String bedoeld,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        Concept concept = find(nummer);
        next.addFlashAttribute("reden", reden);
        next.addFlashAttribute("beleidsbesluit", besluit);
        next.addFlashAttribute("verwachting", verwachting);
        return taken(
                () -> {
                    Wish wish = new Wish(reden, besluit, Effect.read(verwachting), "ja".equals(bedoeld));
                    approvals.submit(concept, who.getName(), wish);
                    return "Het concept is ingediend.";
                },
                concept,
                next);
    }

    @PostMapping(PATH + "/{concept}/goedkeuren")
    String approve(
            @PathVariable("concept") String nummer,
            @RequestParam(value = "teken", required = false) String signs,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        Concept concept = find(nummer);
        return taken(
                () -> {
                    approvals.approve(concept, who.getName(), "ja".equals(signs));
                    return "U heeft het concept goedgekeurd.";
                },
                concept,
                next);
    }

    @PostMapping(PATH + "/{concept}/activeren")
    String activate(
            @PathVariable("concept") String nummer,
            @RequestParam(value = "teken", required = false) String signs,
            @RequestParam(value = "vanaf", defaultValue = "") String from,
            Principal who,
            RedirectAttributes next)
            throws CannotWriteException {
        Concept concept = find(nummer);
        return taken(
                () -> {
                    if (!from.isBlank()) {
                        LocalDate day = CivilDay.read(from.strip())
                                .orElseThrow(
                                        () -> RefusedException.incomplete("vanaf", "Kies een dag, zoals 2027-01-01."));
                        approvals.plan(concept, who.getName(), day, "ja".equals(signs));
                        return "Deze regelset gaat oordelen op " + CivilDay.inWords(day) + ".";
                    }
                    Released it = approvals.activate(concept, who.getName(), "ja".equals(signs));
                    return "Deze regelset oordeelt nu. Dit is ingebruikname " + it.nummer() + ".";
                },
                concept,
                next);
    }

    @PostMapping(PATH + "/{concept}/intrekken")
    String withdraw(@PathVariable("concept") String nummer, RedirectAttributes next) throws CannotWriteException {
        Concept concept = find(nummer);
        return taken(
                () -> {
                    approvals.withdraw(concept);
                    return "Het concept is ingetrokken.";
                },
                concept,
                next);
    }

    private static String taken(Step step, Concept concept, RedirectAttributes next) throws CannotWriteException {
        try {
            next.addFlashAttribute("gedaan", step.take());
        } catch (RefusedException e) {
            next.addFlashAttribute("fout", e.getMessage());
        }
        return "redirect:" + PATH + "/" + concept.nummer();
    }

    private Concept find(String nummer) {
        return concepts.find(nummer)
                .filter(it -> asking.reach().has(it.kader()))
                .orElseThrow(PageNotFoundException::new);
    }
}
