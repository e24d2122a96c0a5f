package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.drafts.Draft;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.web.ui.StartPage;
import nl.woonzorgtoets.web.ui.beoordelingen.Cases;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the assessor sees first: what is unfinished, what was judged lately, and examples to try. */
@Component
class DossiersStart implements StartPage {

    private static final int RECENT = 10;

    private final Drafts drafts;
    private final Archive archive;
    private final Cases cases;
    private final Examples examples;

    DossiersStart(Drafts drafts, Archive archive, Cases cases, Examples examples) {
        this.drafts = drafts;
        this.archive = archive;
        this.cases = cases;
        this.examples = examples;
    }

    record Unfinished(String id, String title, String changed) {}

    record Recent(String nummer, String zaaknummer, String oordeel, String tone, String besluit, String moment) {}

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BEOORDELAAR);
    }

    @Override
    public String show(Model model, String account) {
        model.addAttribute(
                "drafts",
                drafts.of(account).stream().map(DossiersStart::unfinished).toList());
        List<Recent> recent = archive.search(CaseFilter.ALL, 0, RECENT).cases().stream()
                .map(this::recent)
                .toList();
        model.addAttribute("recent", recent);
        model.addAttribute("examples", examples.all());
        return "dossiers/start";
    }

    private static Unfinished unfinished(Draft draft) {
        String zaaknummer = new Answers(draft.answers()).one("zaak.zaaknummer");
        return new Unfinished(
                draft.id(), zaaknummer == null ? "Nog zonder zaaknummer" : zaaknummer, Dutch.moment(draft.changed()));
    }

    private Recent recent(CaseSummary summary) {
        var words = cases.words(summary.regelset());
        return new Recent(
                summary.nummer(),
                summary.zaaknummer(),
                words.oordeel(summary.oordeel()),
                words.tone(summary.oordeel()),
                words.besluit(summary.besluit()),
                Dutch.moment(summary.moment()));
    }
}
