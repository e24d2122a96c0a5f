package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseTrail;
import nl.woonzorgtoets.archive.EntryHead;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;

/** Where a case stands in the archive; the page of a case asks for it as {@code @caseInArchive}. */
@Component
public class CaseInArchive {

    private final Archive archive;
    private final Criteria criteria;

    CaseInArchive(Archive archive, Criteria criteria) {
        this.archive = archive;
        this.criteria = criteria;
    }

    /** @param signedAt when the checkpoint that covers the case was written; null when there is none yet */
    public record Panel(CaseTrail trail, List<Line> lines, String signedAt, List<Criterion.Choice> regelsets) {}

    /** @param replay id of the replay that the entry notes; null for other entries */
    public record Line(long seq, String kind, String moment, String link, String replay) {}

    /** Null when there is no such case. */
    public Panel of(String nummer) {
        return archive.audit()
                .trail(nummer)
                .map(trail -> new Panel(
                        trail,
                        trail.about().stream().map(it -> line(it, trail)).toList(),
                        trail.checkpoint().map(it -> Dutch.moment(it.at())).orElse(null),
                        criteria.named("regelset").choices()))
                .orElse(null);
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
