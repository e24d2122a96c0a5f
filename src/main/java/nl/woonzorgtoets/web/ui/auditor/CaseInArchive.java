package nl.woonzorgtoets.web.ui.auditor;

import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.CaseTrail;
import nl.woonzorgtoets.archive.EntryHead;
import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.web.ui.verdict.VerdictPanel;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where a case stands in the archive, for those who check it. */
@Component
class CaseInArchive implements VerdictPanel {

    private final SqliteArchive archive;
    private final SearchPage page;

    CaseInArchive(SqliteArchive archive, SearchPage page) {
        this.archive = archive;
        this.page = page;
    }

    /** @param replay id of the replay that the entry notes; null for other entries */
    record Line(long seq, String kind, String moment, String link, String replay) {}

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.BEHEER);
    }

    @Override
    public void show(String nummer, Model model) {
        archive.audit().trail(nummer).ifPresent(trail -> {
            model.addAttribute("trail", trail);
            model.addAttribute(
                    "trailLines",
                    trail.about().stream().map(it -> line(it, trail)).toList());
            model.addAttribute("signedAt", trail.checkpoint().map(it -> Dutch.moment(it.at())).orElse(null));
            model.addAttribute("regelsets", page.regelsets());
        });
    }

    private static Line line(EntryHead entry, CaseTrail trail) {
        return new Line(
                entry.seq(),
                entry.kind(),
                Dutch.moment(entry.at()),
                entry.link(),
                trail.replays().get(entry.seq()));
    }

}
