package nl.woonzorgtoets.web.ui.archief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseTrail;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import org.springframework.stereotype.Component;

/** Where a case stands in the archive; the page of a case asks for it as {@code @caseInArchive}. */
@Component
public record CaseInArchive(Archive archive, Criteria criteria, ReplayJobs jobs) {

    /** @param replays the ids of the replays that name it and can be opened, by sequence number */
    public record Panel(CaseTrail trail, Map<Long, String> replays, List<Criterion.Choice> regelsets) {}

    /** Null when there is no such case. */
    public Panel of(String nummer) {
        return archive.audit()
                .trail(nummer)
                .map(trail -> new Panel(
                        trail, replays(trail), criteria.named("regelset").choices()))
                .orElse(null);
    }

    /** A replay that went further than whoever reads this may know has no page for them. */
    private Map<Long, String> replays(CaseTrail trail) {
        if (archive.reaches(CaseFilter.ALL)) {
            return trail.replays();
        }
        Map<Long, String> replays = new HashMap<>(trail.replays());
        replays.values().removeIf(id -> jobs.progress(id).isEmpty());
        return replays;
    }
}
