package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.ui.Kaderkeuze;
import nl.woonzorgtoets.web.ui.StartPage;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import nl.woonzorgtoets.web.ui.zaken.WorkLines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the assessor sees first: what is unfinished, what was judged lately, and examples to try. */
@Component
@Order(1)
record DossiersStart(OwnDrafts drafts, WordedCases cases, Examples examples, Kaderkeuze choice, WorkLines work)
        implements StartPage {

    private static final int RECENT = 10;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BEOORDELAAR);
    }

    @Override
    public String show(Model model, String account) {
        List<String> unreadable = new ArrayList<>();
        model.addAttribute("drafts", drafts.of(account, unreadable::add));
        model.addAttribute("unreadable", unreadable);
        model.addAttribute("thrownAway", drafts.thrownAwayBy(account));
        work.show(model);
        model.addAttribute("recent", cases.newest(RECENT));
        model.addAttribute("examples", choice.isFirst() ? examples.all() : List.of());
        return "dossiers/start";
    }
}
