package nl.woonzorgtoets.web.ui.zaken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.history.WorkDesk;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.ZaakLink;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What colleagues note about a zaak. */
@Controller
record WorkController(WorkDesk desk, Archive archive) {

    private interface Act {
        void perform(Work.Of zaak, Map<String, String> typed) throws InvalidDossierException;
    }

    @PostMapping("/zaken/behandelaar")
    String hand(@RequestParam Map<String, String> parameters, RedirectAttributes next) {
        return act("behandelaar", parameters, next, desk::hand);
    }

    @PostMapping("/zaken/notities")
    String note(@RequestParam Map<String, String> parameters, RedirectAttributes next) {
        return act("notities", parameters, next, desk::note);
    }

    @PostMapping("/zaken/verwacht")
    String expect(@RequestParam Map<String, String> parameters, RedirectAttributes next) {
        return act("verwacht", parameters, next, desk::expect);
    }

    @PostMapping("/zaken/binnen")
    String arrived(@RequestParam Map<String, String> parameters, RedirectAttributes next) {
        String id = parameters.getOrDefault("id", "");
        if (!id.matches("\\d{1,15}")) {
            throw new PageNotFoundException();
        }
        return act("verwacht", parameters, next, (zaak, typed) -> desk.arrived(zaak, Long.parseLong(id)));
    }

    private String act(String which, Map<String, String> parameters, RedirectAttributes next, Act act) {
        String kader = parameters.get("kader");
        String zaaknummer = parameters.get("zaaknummer");
        List<CaseSummary> there = kader == null || zaaknummer == null
                ? List.of()
                : archive.search(CaseFilter.zaak(kader, zaaknummer), 0, 1).cases();
        if (there.isEmpty()) {
            throw new PageNotFoundException();
        }
        Map<String, String> typed = typed(parameters);
        OwnName.keep(typed.get("naam"));
        try {
            act.perform(Work.Of.zaak(kader, zaaknummer), typed);
        } catch (InvalidDossierException e) {
            next.addFlashAttribute("formulier", WorkForm.wrong(which, typed, e));
        }
        return "redirect:" + ZaakLink.to(kader, there.get(0).zaaknummer()) + "#" + which;
    }

    private static Map<String, String> typed(Map<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        List.of("naam", "naar", "tekst", "wat", "uiterlijk").forEach(name -> {
            String line =
                    parameters.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                typed.put(name, line);
            }
        });
        return typed;
    }
}
