package nl.woonzorgtoets.web.ui.policy;

import java.util.Optional;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.Save;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What becomes of what was saved: it waits, it is active, it was refused, or somebody changed the folder again. */
@Component
class SaveOutcome {

    private final Journal journal;
    private final Release release;
    private final Workbench workbench;
    private final boolean activatesBySelf;

    SaveOutcome(Journal journal, Release release, Workbench workbench, Environment environment) {
        this.journal = journal;
        this.release = release;
        this.workbench = workbench;
        this.activatesBySelf =
                environment.getProperty("woonzorgtoets.regels.automatisch-activeren", Boolean.class, true);
    }

    void show(String hash, Model model) {
        Optional<Save> save = journal.of(hash);
        WorkingCopy copy =
                workbench.of(save.orElseThrow(PageNotFoundException::new).door().account());
        model.addAttribute("bewerking", save.get());
        model.addAttribute("regelset", hash);
        model.addAttribute("lot", fate(hash, copy));
        model.addAttribute("fouten", ErrorList.of(release.state().afgewezen(), "", copy));
    }

    private String fate(String hash, WorkingCopy copy) {
        Release.Fate fate = release.fateOf(hash);
        if (fate != Release.Fate.NIET_BEKEKEN) {
            return fate.name();
        }
        boolean stillThere = copy.folder().files().hash().equals(hash);
        return !stillThere ? "WEER_ANDERS" : activatesBySelf ? "WACHT" : "NIET_VANZELF";
    }
}
