package nl.woonzorgtoets.web.ui.dossiers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.drafts.Draft;
import nl.woonzorgtoets.drafts.Drafts;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.Kaderkeuze;
import org.springframework.stereotype.Component;

/** The drafts of an account as far as it may know their frameworks, also of one that judges no longer. */
@Component
record OwnDrafts(Drafts drafts, Kaderkeuze choice, Archive archive, RulebookShelf shelf) {

    /**
     * A draft in the list.
     *
     * @param orphan whether nothing judges by its framework now
     */
    record Line(Draft draft, boolean orphan, String framework) {}

    /** Last changed first. */
    List<Line> of(String account) {
        return drafts.of(account).stream()
                .filter(it -> choice.mayKnow(it.kader()))
                .map(it -> new Line(it, isOrphan(it), isOrphan(it) ? framework(it) : null))
                .toList();
    }

    /** Whoever opens a draft works with the framework whose questions it answers. */
    Optional<Draft> open(String account, String id) {
        Optional<Draft> draft = drafts.find(account, id).filter(it -> choice.mayKnow(it.kader()));
        draft.ifPresent(it -> choice.follow(it.kader()));
        return draft;
    }

    boolean isOrphan(Draft draft) {
        return !choice.judges(draft.kader());
    }

    /** How its framework was called when it last judged; else its key. */
    String framework(Draft draft) {
        return last(draft).map(it -> it.kader().naam()).orElse(draft.kader());
    }

    /** As a dossier by the regelset that judged last; when that cannot be read either, just what was typed. */
    byte[] orphanJson(Draft draft) {
        return last(draft)
                .map(it -> new CheckedForm(it.vocabulary(), new Answers(draft.answers())).json())
                .orElseGet(() -> Json.MAPPER.writeValueAsString(draft.answers()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Rulebook> last(Draft draft) {
        return archive.latestActivation(draft.kader()::equals).flatMap(it -> shelf.readable(it.hash()));
    }
}
