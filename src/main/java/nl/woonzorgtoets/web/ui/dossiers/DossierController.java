package nl.woonzorgtoets.web.ui.dossiers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.woonzorgtoets.drafts.Draft;
import nl.woonzorgtoets.drafts.Draft.Basis;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form: shown, kept as one goes, and handed in. */
@Controller
record DossierController(Drafts drafts, OwnDrafts own, DossierForms forms, HandIn handIn) {

    private static final String PATH = "/dossiers/{id}";

    /**
     * What a form says it was made of; an answer of the dossier has a dot in its name.
     *
     * @param deel the part that it shows
     */
    record Made(String versie, String venster, String deel) {

        Basis basis() {
            return new Basis(versie, venster);
        }
    }

    @GetMapping(PATH)
    @AlsoTakes("bewaard")
    String form(
            @PathVariable("id") String id,
            @RequestParam(value = "controle", required = false) String check,
            @RequestParam(value = "nagaan", required = false) String doubts,
            @RequestParam(value = "deel", required = false) String part,
            Principal who,
            HttpServletRequest request,
            Model model) {
        Optional<Draft> known = own.open(who.getName(), id);
        if (known.isEmpty()) {
            return became(who, id);
        }
        Draft draft = known.get();
        if (own.isOrphan(draft)) {
            return orphan(draft, model);
        }
        basis(new Basis(draft.version(), UUID.randomUUID().toString()), model);
        Answers answers = new Answers(draft.answers());
        model.addAttribute("removed", draft.removed());
        model.addAttribute("doubts", doubts == null ? List.of() : handIn.doubts(answers));
        forms.show(id, answers, check != null, part, model);
        return whole(model, request);
    }

    /** Everything that is typed is kept, whichever button was used. */
    @PostMapping(PATH)
    String act(
            @PathVariable("id") String id,
            @RequestParam(value = "doe", defaultValue = "bewaren") String act,
            @ModelAttribute Made made,
            Principal who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Draft> known = own.open(who.getName(), id);
        Answers sent = Answers.of(request.getParameterMap());
        if (known.filter(own::isOrphan).isPresent()) {
            drafts.save(who.getName(), id, sent.typed(), made.basis());
            return "redirect:/dossiers/" + id;
        }
        FormAct asked = FormAct.read(act, forms.rulebook(sent).vocabulary());
        Draft.Removed removed = known.map(Draft::removed).orElse(null);
        Answers answers = asked.takesOver() ? forms.takenOver(sent) : asked.apply(sent, removed);
        if (known.isEmpty()) {
            return late(who, id, answers);
        }
        Basis basis = asked.insists() ? new Basis(null, made.venster()) : made.basis();
        boolean kept = drafts.save(who.getName(), id, answers.typed(), basis, before -> asked.removed(sent, before));
        if (!kept) {
            response.setStatus(HttpStatus.CONFLICT.value());
            overtaken(id, answers, made, model);
            return whole(model, request);
        }
        if (asked.handsIn() && handIn.isReady(answers)) {
            return asked.isSure() || handIn.doubts(answers).isEmpty()
                    ? verdict(handIn.judge(id, answers, who.getName(), request))
                    : "redirect:/dossiers/" + id + "?nagaan#nagaan";
        }
        return "redirect:/dossiers/" + id + asked.backTo(made.deel(), answers, removed);
    }

    /** The same, for a browser with JavaScript: only what stands beside the form. */
    @PostMapping(PATH + "/voorlopig")
    String provisional(
            @PathVariable("id") String id,
            @ModelAttribute Made made,
            Principal who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = draft(who, id);
        Answers answers = Answers.of(request.getParameterMap());
        if (!drafts.save(who.getName(), id, answers.typed(), made.basis())) {
            response.setHeader("HX-Reswap", "none");
            return "dossiers/voorlopig :: ingehaald";
        }
        if (own.isOrphan(draft)) {
            response.setHeader("HX-Refresh", "true");
            return orphan(draft, model);
        }
        forms.show(id, answers, false, made.deel(), model);
        return "dossiers/voorlopig :: antwoord";
    }

    @GetMapping(PATH + "/verwijderen")
    String askToDelete(@PathVariable("id") String id, Principal who, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("zaaknummer", new Answers(draft(who, id).answers()).one("zaak.zaaknummer"));
        return "dossiers/verwijderen";
    }

    @PostMapping(PATH + "/verwijderen")
    String delete(@PathVariable("id") String id, Principal who) {
        if (!own.canThrowAway(who.getName(), id)) {
            throw new PageNotFoundException();
        }
        drafts.delete(who.getName(), id);
        return "redirect:/#weg";
    }

    @PostMapping(PATH + "/terugzetten")
    String bringBack(@PathVariable("id") String id, Principal who) {
        if (!own.bringBack(who.getName(), id)) {
            throw new PageNotFoundException();
        }
        return "redirect:/dossiers/" + id;
    }

    @GetMapping(PATH + "/dossier.json")
    ResponseEntity<byte[]> download(@PathVariable("id") String id, Principal who) {
        Draft draft = draft(who, id);
        byte[] json = own.isOrphan(draft) ? own.orphanJson(draft) : forms.json(new Answers(draft.answers()));
        return Download.of("dossier.json", MediaType.APPLICATION_JSON, json);
    }

    /** The form as it was sent, with what it was made of: whoever filled it in chooses what counts. */
    private void overtaken(String id, Answers answers, Made made, Model model) {
        model.addAttribute("overtaken", true);
        basis(made.basis(), model);
        forms.show(id, answers, false, made.deel(), model);
    }

    /** With what was answered before in the same zaak, which perhaps not everybody may see. */
    private static String whole(Model model, HttpServletRequest request) {
        if (model.getAttribute("before") instanceof Earlier it && it.secret()) {
            SecretsGiven.with(request);
        }
        return "dossiers/dossier";
    }

    /** Whoever goes back to a dossier that was handed in, finds what came of it. */
    private String became(Principal who, String id) {
        return drafts.became(who.getName(), id).map(DossierController::verdict).orElseThrow(PageNotFoundException::new);
    }

    /** From a window that was still open when the dossier was handed in: other answers are not lost but a dossier of their own. */
    private String late(Principal who, String id, Answers answers) {
        String verdict = became(who, id);
        return handIn.isKnown(id, answers)
                ? verdict
                : "redirect:/dossiers/"
                        + drafts.create(who.getName(), answers.typed(), forms.framework())
                                .id();
    }

    private static void basis(Basis basis, Model model) {
        model.addAttribute("basis", basis);
    }

    private Draft draft(Principal who, String id) {
        return own.open(who.getName(), id).orElseThrow(PageNotFoundException::new);
    }

    /** Nothing asks its questions any more: what was typed can be kept elsewhere, or removed. */
    private String orphan(Draft draft, Model model) {
        model.addAttribute("id", draft.id());
        model.addAttribute("zaaknummer", new Answers(draft.answers()).one("zaak.zaaknummer"));
        model.addAttribute("kader", own.framework(draft));
        return "dossiers/zonder-kader";
    }

    private static String verdict(String nummer) {
        return "redirect:/beoordelingen/" + nummer;
    }
}
