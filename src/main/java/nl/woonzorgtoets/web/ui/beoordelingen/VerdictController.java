package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.decision.DecisionDesk;
import nl.woonzorgtoets.decision.InvalidDecisionException;
import nl.woonzorgtoets.decision.Mogelijk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.filing.Zaakmap;
import nl.woonzorgtoets.filing.Zaakmappen;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.report.Decided;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.report.Withdrawn;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageFrame;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.ZaakLink;
import nl.woonzorgtoets.wording.telling.Telling;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A kept verdict with everything that explains it, and the human decision beside it. */
@Controller
record VerdictController(
        WordedCases cases,
        Archive archive,
        DecisionDesk desk,
        BorderFinder borders,
        Reports reports,
        Zaakmappen folders,
        CasePlace place,
        PageFrame frame,
        Clock clock) {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    @GetMapping("/beoordelingen/{nummer}")
    String verdict(@PathVariable("nummer") String nummer, HttpServletRequest request, Model model) {
        return show(nummer, DecisionForm.empty(), DecisionForm.empty(), request, model);
    }

    @PostMapping("/beoordelingen/{nummer}/besluiten")
    String decide(
            @PathVariable("nummer") String nummer,
            @RequestParam Map<String, String> parameters,
            Principal who,
            HttpServletRequest request,
            Model model) {
        DecisionForm form = DecisionForm.of(parameters);
        try {
            desk.decide(cases.find(nummer), form.given(), who.getName());
        } catch (InvalidDecisionException e) {
            return show(nummer, form.with(e), DecisionForm.empty(), request, model);
        }
        return "redirect:/beoordelingen/" + nummer + "#besluit";
    }

    @PostMapping("/beoordelingen/{nummer}/vervolg")
    String follow(
            @PathVariable("nummer") String nummer,
            @RequestParam Map<String, String> parameters,
            Principal who,
            HttpServletRequest request,
            Model model) {
        DecisionForm form = DecisionForm.of(parameters);
        try {
            desk.follow(cases.find(nummer), form.given(), who.getName());
        } catch (InvalidDecisionException e) {
            return show(nummer, DecisionForm.empty(), form.with(e), request, model);
        }
        return "redirect:/beoordelingen/" + nummer + "#besluit";
    }

    @GetMapping("/beoordelingen/{nummer}/dossier.json")
    ResponseEntity<byte[]> dossier(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        CaseDocument kept = cases.find(nummer);
        Secrecy secrecy = cases.secrecy(kept);
        if (mayKnowAll() && secrecy.applies()) {
            SecretsGiven.with(request);
        }
        byte[] dossier = mayKnowAll() ? kept.dossierBytes() : secrecy.dossier(kept);
        return Download.of("dossier-" + nummer + ".json", MediaType.APPLICATION_JSON, dossier);
    }

    @GetMapping("/beoordelingen/{nummer}/zaakmap.zip")
    ResponseEntity<byte[]> folder(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        if (mayKnowAll() && cases.secrecy(cases.find(nummer)).applies()) {
            SecretsGiven.with(request);
        }
        Zaakmap folder = folders.find(nummer, mayKnowAll()).orElseThrow(PageNotFoundException::new);
        return Download.of(folder.name() + ".zip", ZIP, folder.zip());
    }

    /** Who judges plans knows of each where it is; others know no more of a secret place than everybody. */
    private boolean mayKnowAll() {
        return frame.may("POST", "/dossiers");
    }

    private String show(
            String nummer, DecisionForm form, DecisionForm followed, HttpServletRequest request, Model model) {
        CaseDocument kept = cases.find(nummer);
        Rulebook rulebook = cases.rulebook(kept).orElse(null);
        Secrecy secrecy = cases.secrecy(kept);
        if (mayKnowAll() && secrecy.applies()) {
            SecretsGiven.with(request);
        }
        Secrecy known = mayKnowAll() ? Secrecy.NONE : secrecy;
        List<Besluit> decisions =
                archive.decisions(nummer).stream().map(it -> it.asFarAs(known)).toList();
        Telling verdict = Telling.of(kept, rulebook, known, !decisions.isEmpty());
        List<String> conditions =
                verdict.conditions().points().stream().map(it -> it.what()).toList();
        place.show(kept, mayKnowAll(), model);
        model.addAttribute("verdict", verdict);
        model.addAttribute(
                "verbeteringen",
                mayKnowAll()
                        && rulebook != null
                        && !rulebook.zetten().isEmpty()
                        && ImprovementFinder.canAsk(kept.assessment().oordeel()));
        model.addAttribute("plekken", rulebook != null && rulebook.kader().plaats() != null);
        model.addAttribute("grenzen", known.applies() ? List.of() : borders.sentences(kept));
        model.addAttribute("decisions", Decided.all(decisions, verdict));
        model.addAttribute("laatste", decisions.isEmpty() ? null : decisions.get(decisions.size() - 1));
        model.addAttribute("brieven", archive.letters(nummer));
        Mogelijk possible = desk.possible(kept);
        model.addAttribute("form", form.typed().isEmpty() ? form.suggesting(conditions, possible) : form);
        model.addAttribute("lezers", reports.readers(nummer));
        model.addAttribute("vandaag", CivilDay.of(clock.instant()));
        model.addAttribute(
                "ingetrokken",
                Withdrawn.all(
                        archive.withdrawal(nummer).map(it -> it.asFarAs(known)).orElse(null)));
        model.addAttribute(
                "zaaklink",
                ZaakLink.to(kept.envelope().kader(), kept.assessment().zaaknummer()));
        if (!model.containsAttribute("intrekking")) {
            model.addAttribute("intrekking", DecisionForm.empty());
        }
        model.addAttribute("followed", followed);
        model.addAttribute("mogelijk", possible);
        return "beoordelingen/beoordeling";
    }
}
