package nl.woonzorgtoets.web.ui.kader;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.release.changes.RulebookChanges;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The policy as a reader sees it: now, or as it was for a kept case. */
@Controller
record KaderController(RulebookShelf shelf, WordedCases cases, Kaders frameworks, Clock clock) {

    /**
     * @param regelset whose framework; the active one when not given
     * @param dag whose values of thresholds stand in the conditions; today when not given, or no day
     * @param gemeente whose own values, and whose addition, go before those of the region
     * @param open whether everything that can be folded is open, to print it
     */
    @GetMapping("/kader")
    String framework(
            @RequestParam(value = "regelset", required = false) String regelset,
            @RequestParam(value = "dag", required = false) String dag,
            @RequestParam(value = "gemeente", required = false) String gemeente,
            @RequestParam(value = "open", required = false) String open,
            Model model) {
        String kept = Signs.isEmpty(regelset) ? null : regelset;
        Rulebook rulebook =
                kept == null ? shelf.active().rulebook() : cases.rulebook(kept).orElseThrow(PageNotFoundException::new);
        Field owner = rulebook.vocabulary().field(rulebook.kader().domein().eigenWaarden());
        Map<String, String> gemeenten = owner == null ? Map.of() : owner.options();
        String where = gemeente != null && gemeenten.containsKey(gemeente) ? gemeente : null;
        Rulebook here = rulebook.metLaag(where);
        LocalDate day = day(dag, model);
        if (where == null && !Signs.isEmpty(gemeente)) {
            String name = owner == null ? "Gemeente" : owner.label();
            NotUnderstood.tell(model, name, gemeente, "U ziet de waarden die overal gelden.");
        }
        model.addAttribute("kader", frameworks.of(here, day, where));
        model.addAttribute(
                "isActive",
                shelf.all().stream().anyMatch(it -> it.rulebook().hash().equals(rulebook.hash())));
        model.addAttribute("regelset", kept);
        model.addAttribute("dag", day);
        model.addAttribute("gemeente", where);
        model.addAttribute("gemeenten", gemeenten);
        model.addAttribute("aanvulling", here.laag());
        model.addAttribute("verschillen", RulebookChanges.ofAddition(rulebook, here));
        model.addAttribute("eigenaar", owner == null ? null : owner.label());
        model.addAttribute("open", open != null);
        return "kader/kader";
    }

    /** Today when none is asked for, and also when it is no day: then that is told. */
    private LocalDate day(String asked, Model model) {
        try {
            if (!Signs.isEmpty(asked)) {
                return LocalDate.parse(asked);
            }
        } catch (DateTimeParseException e) {
            NotUnderstood.tell(
                    model, "De dag", asked, "U ziet de waarden van vandaag. Schrijf een dag als 2026-07-01.");
        }
        return CivilDay.of(clock.instant());
    }
}
