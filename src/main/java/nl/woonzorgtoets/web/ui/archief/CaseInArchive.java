package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseTrail;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import org.springframework.stereotype.Component;

/** Where a case stands in the archive; the page of a case asks for it as {@code @caseInArchive}. */
@Component
public record CaseInArchive(Archive archive, Criteria criteria) {

    public record Panel(CaseTrail trail, List<Criterion.Choice> regelsets) {}

    /** Null when there is no such case. */
    public Panel of(String nummer) {
        return archive.audit()
                .trail(nummer)
                .map(trail -> new Panel(trail, criteria.named("regelset").choices()))
                .orElse(null);
    }
}
