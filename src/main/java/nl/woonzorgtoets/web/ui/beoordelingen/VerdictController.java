package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageFrame;
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
record VerdictController(WordedCases cases, Archive archive, Clock clock, CasePlace place, PageFrame frame) {

    @GetMapping("/beoordelingen/{nummer}")
    String verdict(@PathVariable("nummer") String nummer, HttpServletRequest request, Model model) {
        return show(nummer, DecisionForm.empty(), request, model);
    }

    @PostMapping("/beoordelingen/{nummer}/besluiten")
    String decide(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "besluit", required = false) String besluit,
            @RequestParam(value = "motivering", required = false) String motivering,
            @RequestParam(value = "functie", required = false) String functie,
            Principal who,
            HttpServletRequest request,
            Model model) {
        CaseDocument kept = cases.find(nummer);
        Oordeel oordeel = kept.assessment().oordeel();
        List<Besluitsoort> kinds = kinds(cases.rulebook(kept).orElse(null));
        DecisionForm form = DecisionForm.read(besluit, motivering, functie, oordeel, kinds);
        if (!form.errors().isEmpty()) {
            return show(nummer, form, request, model);
        }
        String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        Besluitsoort kind = kinds.stream()
                .filter(it -> it.code().equals(besluit))
                .findFirst()
                .orElseThrow();
        archive.decide(Besluit.of(kind, oordeel, nummer, form.motivering(), form.functie(), who.getName(), moment));
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

    /** Who judges plans knows of each where it is; others know no more of a secret place than everybody. */
    private boolean mayKnowAll() {
        return frame.may("POST", "/dossiers");
    }

    private static List<Besluitsoort> kinds(Rulebook rulebook) {
        return rulebook == null ? EersteEditie.besluiten() : rulebook.kader().besluiten();
    }

    private String show(String nummer, DecisionForm form, HttpServletRequest request, Model model) {
        CaseDocument kept = cases.find(nummer);
        Rulebook rulebook = cases.rulebook(kept).orElse(null);
        Secrecy secrecy = cases.secrecy(kept);
        if (mayKnowAll() && secrecy.applies()) {
            SecretsGiven.with(request);
        }
        List<Besluit> decisions = archive.decisions(nummer);
        place.show(kept, mayKnowAll(), model);
        model.addAttribute(
                "verdict", Telling.of(kept, rulebook, mayKnowAll() ? Secrecy.NONE : secrecy, !decisions.isEmpty()));
        model.addAttribute(
                "decisions",
                decisions.stream()
                        .map(it -> it.asFarAs(mayKnowAll() ? Secrecy.NONE : secrecy))
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("besluiten", kinds(rulebook));
        return "beoordelingen/beoordeling";
    }
}
