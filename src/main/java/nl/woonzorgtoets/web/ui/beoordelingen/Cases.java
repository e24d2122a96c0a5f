package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.Optional;
import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.assessment.CaseRecord;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** Kept cases with the words of the regelset that judged them. */
@Component
public class Cases {

    private final SqliteArchive archive;
    private final RulebookShelf shelf;

    Cases(SqliteArchive archive, RulebookShelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    /** @throws PageNotFoundException there is no such case */
    public byte[] body(String nummer) {
        return archive.find(nummer).orElseThrow(PageNotFoundException::new).body();
    }

    public CaseRecord find(String nummer) {
        return CaseRecord.read(body(nummer));
    }

    /** The words of a regelset; its bare codes when this version can no longer read it. */
    public Words words(String regelset) {
        return new Words(rulebook(regelset).orElse(null));
    }

    /** Empty when this version can no longer read it. */
    public Optional<Rulebook> rulebook(String regelset) {
        try {
            return shelf.find(regelset);
        } catch (RejectedRulebookException e) {
            return Optional.empty();
        }
    }
}
