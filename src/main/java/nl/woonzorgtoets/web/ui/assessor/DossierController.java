package nl.woonzorgtoets.web.ui.assessor;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form: shown, kept as one goes, and handed in. */
@Controller
class DossierController {

    private static final String PATH = "/dossiers/{id}";

    private final Drafts drafts;
    private final DossierForms forms;
    private final HandIn handIn;

    DossierController(Drafts drafts, DossierForms forms, HandIn handIn) {
        this.drafts = drafts;
        this.forms = forms;
        this.handIn = handIn;
    }

    @GetMapping(PATH)
    String form(
            @PathVariable("id") String id,
            @RequestParam(value = "controle", required = false) String check,
            Principal who,
            Model model) {
        forms.show(id, find(who, id), check != null, model);
        return "assessor/dossier";
    }

    /** Everything that is typed is kept, whichever button was used. */
    @PostMapping(PATH)
    String act(
            @PathVariable("id") String id,
            @RequestParam(value = "doe", defaultValue = "bewaren") String act,
            Principal who,
            HttpServletRequest request) {
        FormAct asked = FormAct.read(act, forms.vocabulary());
        Answers answers = asked.apply(Answers.of(request.getParameterMap()));
        if (drafts.find(who.getName(), id).isEmpty()) {
            return handIn.earlier(id, answers).map(DossierController::verdict).orElseThrow(PageNotFoundException::new);
        }
        drafts.save(who.getName(), id, answers.typed());
        if (asked.handsIn() && handIn.isReady(answers)) {
            return verdict(handIn.judge(id, answers, who.getName()));
        }
        return "redirect:/dossiers/" + id + asked.backTo();
    }

    /** The same, for a browser with JavaScript: only what stands beside the form. */
    @PostMapping(PATH + "/voorlopig")
    String provisional(@PathVariable("id") String id, Principal who, HttpServletRequest request, Model model) {
        find(who, id);
        Answers answers = Answers.of(request.getParameterMap());
        drafts.save(who.getName(), id, answers.typed());
        forms.show(id, answers, false, model);
        return "assessor/voorlopig :: antwoord";
    }

    @PostMapping(PATH + "/verwijderen")
    String delete(@PathVariable("id") String id, Principal who) {
        find(who, id);
        drafts.delete(who.getName(), id);
        return "redirect:/";
    }

    @GetMapping(PATH + "/dossier.json")
    ResponseEntity<byte[]> download(@PathVariable("id") String id, Principal who) {
        ContentDisposition name =
                ContentDisposition.attachment().filename("dossier.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(forms.json(find(who, id)));
    }

    private Answers find(Principal who, String id) {
        return new Answers(drafts.find(who.getName(), id)
                .orElseThrow(PageNotFoundException::new)
                .answers());
    }

    private static String verdict(String nummer) {
        return "redirect:/beoordelingen/" + nummer;
    }
}
