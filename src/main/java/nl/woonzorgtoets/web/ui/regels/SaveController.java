package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Save;
import nl.woonzorgtoets.release.workbench.SaveResult;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is different from the active regelset, saving it with its author, and seeing what becomes of it. */
@Controller
record SaveController(RulesFolders folders, ChangesPage changes) {

    @GetMapping("/regels/verschillen")
    String changes(Principal who, Model model) {
        changes.show(SaveForm.empty(), who.getName(), model);
        return "regels/verschillen";
    }

    @PostMapping("/regels/bewaren")
    String save(@ModelAttribute SaveForm form, Principal who, Model model, RedirectAttributes next)
            throws CannotWriteException {
        String account = who.getName();
        if (!form.errors().isEmpty()) {
            changes.show(form, account, model);
            return "regels/verschillen";
        }
        SaveResult result = folders.here()
                .saving()
                .save(
                        new Author(account, form.naam(), form.waarom()),
                        form.regelset(),
                        form.tochBewaren(),
                        form.isBedoeld());
        if (result instanceof SaveResult.Done done) {
            next.addAttribute("regelset", done.save().regelset());
            return "redirect:/regels/bewaard";
        }
        changes.show(form.after(result), account, model);
        return "regels/verschillen";
    }

    @GetMapping("/regels/bewaard")
    String saved(@RequestParam("regelset") String hash, Model model) {
        outcome(hash, model);
        return "regels/bewaard";
    }

    /** The same, for a browser with JavaScript: only what changes. */
    @GetMapping("/regels/bewaard/stand")
    String state(@RequestParam("regelset") String hash, Model model) {
        outcome(hash, model);
        return "regels/bewaard :: stand";
    }

    private void outcome(String hash, Model model) {
        Save save = folders.here().journal().of(hash).orElseThrow(PageNotFoundException::new);
        WorkingCopy copy = folders.here().workbench().of(save.author().account());
        model.addAttribute("bewerking", save);
        model.addAttribute("regelset", hash);
        model.addAttribute("lot", fate(hash, copy));
        model.addAttribute(
                "fouten", ErrorList.of(folders.here().release().state().afgewezen(), "", copy));
    }

    /** It waits, it is active, it was refused, or somebody changed the folder again. */
    private String fate(String hash, WorkingCopy copy) {
        boolean stillThere = copy.folder().files().hash().equals(hash);
        return folders.here().release().fateOf(hash).map(Enum::name).orElse(stillThere ? "WACHT" : "WEER_ANDERS");
    }
}
