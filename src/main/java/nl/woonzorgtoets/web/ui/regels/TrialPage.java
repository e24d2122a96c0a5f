package nl.woonzorgtoets.web.ui.regels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.changes.VerdictChanges;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Trial;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import nl.woonzorgtoets.web.ui.dossiers.Examples;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills in the page on which a regelset is tried. */
@Component
record TrialPage(RulesFolders folders, Checks checks, Examples examples, RulebookShelf shelf, WordedCases cases) {

    private static final int RECENT = 20;

    /** @param actief null when the active regelset does not know this criterium, as is {@code eigen} */
    record CriteriumRow(String naam, Criterion actief, Criterion eigen) {}

    /** One side: a verdict, or why there is none. */
    record Kant(String titel, Telling oordeel, List<DossierProblem> problemen) {}

    /** Answers the edited regelset; null when it cannot be read yet, and the page says so. */
    Rulebook show(String account, Model model) {
        WorkingCopy copy = folders.here().workbench().of(account);
        Checked checked = copy.checked(checks);
        Rulebook edited = checked.rulebook();
        model.addAttribute("voorbeelden", examples.all());
        model.addAttribute("zaken", cases.newest(RECENT));
        model.addAttribute("fouten", ErrorList.of(checked.meldingen(), "", copy));
        model.addAttribute("leesbaar", edited != null);
        model.addAttribute(
                "gelijk",
                edited != null && edited.hash().equals(shelf.active().rulebook().hash()));
        return edited;
    }

    void show(Trial.Both both, Model model) {
        Kant active = side("Actieve regelset", both.active());
        Kant edited = side("Met uw wijzigingen", both.edited());
        model.addAttribute("kanten", List.of(active, edited));
        if (active.oordeel() != null && edited.oordeel() != null) {
            model.addAttribute("verschillen", VerdictChanges.between(active.oordeel(), edited.oordeel()));
            model.addAttribute("criteria", criteria(active.oordeel(), edited.oordeel()));
        }
    }

    private static Kant side(String title, Trial.Side side) {
        Telling verdict = side.document() == null ? null : Telling.inPublic(side.document(), side.rulebook());
        return new Kant(title, verdict, side.problems());
    }

    private static List<CriteriumRow> criteria(Telling active, Telling edited) {
        Set<String> names = new LinkedHashSet<>();
        active.criteria().forEach(it -> names.add(it.name()));
        edited.criteria().forEach(it -> names.add(it.name()));
        return names.stream()
                .map(name -> new CriteriumRow(name, named(name, active), named(name, edited)))
                .toList();
    }

    private static Criterion named(String name, Telling verdict) {
        return verdict.criteria().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
