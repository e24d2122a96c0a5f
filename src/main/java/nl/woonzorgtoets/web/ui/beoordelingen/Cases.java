package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** Kept cases with the words of the regelset that judged them. */
@Component
public class Cases {

    private final Archive archive;
    private final RulebookShelf shelf;

    Cases(Archive archive, RulebookShelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    /** @throws PageNotFoundException there is no such case */
    public CaseDocument find(String nummer) {
        return document(kept(nummer));
    }

    /** @throws PageNotFoundException there is no such case */
    public KeptCase kept(String nummer) {
        return archive.find(nummer).orElseThrow(PageNotFoundException::new);
    }

    public CaseDocument document(KeptCase kept) {
        return kept.document(this::rulebook);
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
