package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** Kept cases with the words of the regelset that judged them. */
@Component
public class Cases {

    private static final int SEALED_AS_ONE = 1;

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

    /**
     * As everybody may know it, without the answers that its own regelset keeps secret.
     *
     * @throws PageNotFoundException there is no such case
     */
    public CaseDocument findInPublic(String nummer) {
        CaseDocument document = find(nummer);
        return Secrecy.of(
                        document,
                        rulebook(document.assessment().evidence().regelset()).orElse(null))
                .inPublic(document);
    }

    /** @throws PageNotFoundException there is no such case */
    public KeptCase kept(String nummer) {
        return archive.find(nummer).orElseThrow(PageNotFoundException::new);
    }

    public CaseDocument document(KeptCase kept) {
        return kept.document(this::rulebook);
    }

    /**
     * Whether its sealed bytes hold what not everybody may see. The first version sealed all of a case as one, so that its bytes cannot be
     * handed out without.
     */
    public boolean sealsSecrets(KeptCase kept) {
        try {
            CaseDocument document = document(kept);
            String regelset = document.assessment().evidence().regelset();
            return document.envelope().versie() == SEALED_AS_ONE
                    && Secrecy.of(document, rulebook(regelset).orElse(null)).applies();
        } catch (UnreadableCaseException e) {
            // What nobody can read is handed out as it is: it is damage that an auditor looks into.
            return false;
        }
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
