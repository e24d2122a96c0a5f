package nl.woonzorgtoets.web.ui.dossiers;

import java.security.Principal;
import nl.woonzorgtoets.drafts.Draft;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What to ask of whom, as texts to send. */
@Controller
record RequestsController(OwnDrafts own, DossierForms forms) {

    @GetMapping("/dossiers/{id}/vragen")
    String requests(@PathVariable("id") String id, Principal who, Model model) {
        Draft draft =
                own.open(who.getName(), id).filter(it -> !own.isOrphan(it)).orElseThrow(PageNotFoundException::new);
        forms.show(id, new Answers(draft.answers()), false, FormPage.ALL, model);
        return "dossiers/vragen";
    }
}
