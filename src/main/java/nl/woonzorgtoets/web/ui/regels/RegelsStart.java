package nl.woonzorgtoets.web.ui.regels;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.release.ReleaseState;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.StartPage;
import nl.woonzorgtoets.wording.framework.AnnualLimits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a policy officer sees first: what judges now, what was refused, what is unsaved, and who saved last. */
@Component
@Order(2)
record RegelsStart(RulesFolders folders, RulebookShelf shelf, Clock clock) implements StartPage {

    private static final int RECENT = 10;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BELEID);
    }

    @Override
    public String show(Model model, String account) {
        WorkingCopy copy = folders.here().workbench().of(account);
        ReleaseState state = folders.here().release().state();
        model.addAttribute("stand", state);
        model.addAttribute("fouten", ErrorList.of(state.afgewezen(), "", copy));
        model.addAttribute("waarschuwingen", ErrorList.of(state.waarschuwingen(), "", copy));
        model.addAttribute("verlopen", pastTheirYear());
        model.addAttribute(
                "wijzigingen",
                copy.edits().values().stream()
                        .map(edit -> new FileTree.Bestand(edit.pad(), edit.pad(), FileTree.state(edit), 0))
                        .toList());
        model.addAttribute(
                "bewerkingen",
                folders.here().journal().all().stream().limit(RECENT).toList());
        return "regels/start";
    }

    private List<String> pastTheirYear() {
        return shelf.in(folders.here().name())
                .map(it -> AnnualLimits.pastTheirYear(it.rulebook(), CivilDay.of(clock.instant())))
                .orElse(List.of());
    }
}
