package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** Kept cases with the words of the regelset that judged them. */
@Component
public record WordedCases(Archive archive, RulebookShelf shelf) {

    private static final int SEALED_AS_ONE = 1;

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
        return Secrecy.of(document, rulebook(document).orElse(null)).inPublic(document);
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
            return document.envelope().versie() == SEALED_AS_ONE
                    && secrecy(document).applies();
        } catch (UnreadableCaseException e) {
            // What nobody can read is handed out as it is: it is damage that an auditor looks into.
            return false;
        }
    }

    /** A decision as everybody may know it. */
    public Besluit inPublic(Besluit decision) {
        try {
            return decision.asFarAs(secrecy(find(decision.nummer())));
        } catch (UnreadableCaseException e) {
            return decision.asFarAs(Secrecy.UNKNOWN);
        }
    }

    /** Why a case was withdrawn, as everybody may know it. */
    private Intrekking inPublic(Intrekking it) {
        try {
            return it.asFarAs(secrecy(find(it.nummer())));
        } catch (UnreadableCaseException e) {
            return it.asFarAs(Secrecy.UNKNOWN);
        }
    }

    /** Whether the case, a decision on it or why it was withdrawn holds what not everybody may see and is sealed with the rest. */
    public boolean cannotBeHandedOut(KeptCase kept) {
        return sealsSecrets(kept)
                || archive.withdrawal(kept.nummer())
                        .filter(it -> !inPublic(it).equals(it))
                        .isPresent()
                || archive.decisions(kept.nummer()).stream()
                        .anyMatch(it -> !inPublic(it).equals(it));
    }

    public Secrecy secrecy(CaseDocument document) {
        return Secrecy.of(document, rulebook(document).orElse(null));
    }

    /** By which it was judged; empty when this version can no longer read it. */
    public Optional<Rulebook> rulebook(CaseDocument document) {
        return rulebook(document.assessment().evidence().regelset())
                .map(document.assessment().evidence()::van);
    }

    /** In the words of its regelset; in bare codes when this version can no longer read that. */
    public CaseLine line(CaseSummary kept) {
        return new CaseLine(kept, new Words(rulebook(kept.regelset()).orElse(null)));
    }

    /** The newest cases. */
    public List<CaseLine> newest(int most) {
        return archive.search(CaseFilter.ALL, 0, most).cases().stream()
                .map(this::line)
                .toList();
    }

    /** Empty when this version can no longer read it. */
    public Optional<Rulebook> rulebook(String regelset) {
        return shelf.readable(regelset);
    }
}
