package nl.woonzorgtoets.web.ui.regels;

import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.Save;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What becomes of what was saved: it waits, it is active, it was refused, or somebody changed the folder again. */
@Component
record SaveOutcome(Journal journal, Release release, Workbench workbench) {

    void show(String hash, Model model) {
        Save save = journal.of(hash).orElseThrow(PageNotFoundException::new);
        WorkingCopy copy = workbench.of(save.author().account());
        model.addAttribute("bewerking", save);
        model.addAttribute("regelset", hash);
        model.addAttribute("lot", fate(hash, copy));
        model.addAttribute("fouten", ErrorList.of(release.state().afgewezen(), "", copy));
    }

    private String fate(String hash, WorkingCopy copy) {
        boolean stillThere = copy.folder().files().hash().equals(hash);
        return release.fateOf(hash).map(Enum::name).orElse(stillThere ? "WACHT" : "WEER_ANDERS");
    }
}
