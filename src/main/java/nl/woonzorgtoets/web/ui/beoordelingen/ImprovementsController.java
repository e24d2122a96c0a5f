package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.insight.Goal;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.insight.ImprovementTelling;
import nl.woonzorgtoets.insight.ImprovementTelling.Told;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would make the plan of a kept case possible. */
@Controller
record ImprovementsController(WordedCases cases, ImprovementFinder finder) {

    /** @param id of its heading */
    record Block(String id, String title, List<Proposal> improvements) {}

    /** @param number by which it is tried */
    record Proposal(int number, Told told) {}

    @GetMapping("/beoordelingen/{nummer}/verbeteringen")
    String improvements(@PathVariable("nummer") String nummer, HttpServletRequest request, Model model)
            throws InvalidDossierException {
        CaseDocument kept = cases.find(nummer);
        if (cases.secrecy(kept).applies()) {
            SecretsGiven.with(request);
        }
        ImprovementTelling telling = finder.find(kept).orElseThrow(PageNotFoundException::new);
        Rulebook rulebook = cases.rulebook(kept).orElseThrow(PageNotFoundException::new);
        model.addAttribute("nummer", nummer);
        model.addAttribute("zaaknummer", kept.assessment().zaaknummer());
        model.addAttribute("telling", telling);
        model.addAttribute("plan", rulebook.kader().woorden().plan());
        model.addAttribute("plaats", rulebook.kader().plaats() != null);
        model.addAttribute(
                "blokken",
                Stream.of(
                                block(telling, Goal.DOORGAAN, "Om door te kunnen gaan"),
                                block(telling, Goal.ZONDER_VOORWAARDEN, "Om zonder voorwaarden door te kunnen gaan"))
                        .filter(it -> !it.improvements().isEmpty())
                        .toList());
        return "beoordelingen/verbeteringen";
    }

    private static Block block(ImprovementTelling telling, Goal goal, String title) {
        return new Block(
                goal == Goal.DOORGAAN ? "doorgaan" : "zonder-voorwaarden",
                title,
                IntStream.range(0, telling.improvements().size())
                        .mapToObj(at ->
                                new Proposal(at + 1, telling.improvements().get(at)))
                        .filter(it -> it.told().goal() == goal)
                        .toList());
    }
}
