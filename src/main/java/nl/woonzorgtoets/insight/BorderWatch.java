package nl.woonzorgtoets.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NearBorder;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Firmness;
import nl.woonzorgtoets.document.codec.CaseOutline;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at kept cases of which it was not looked at yet whether they are border cases. What is still to be done stands in the archive alone,
 * so that after a restart it goes on where it was.
 */
public final class BorderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BorderWatch.class);
    private static final int PAGE = 64;
    private static final long NOT_YET = -1;

    private final Archive archive;
    private final RulebookShelf shelf;
    /** The last entry when there were none left. */
    private long doneUpTo = NOT_YET;

    public BorderWatch(Archive archive, RulebookShelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    /** Until there are none left. */
    public synchronized void catchUp() {
        boolean more = true;
        while (more) {
            more = lookAtSome();
        }
    }

    /** The same, but only some when others write meanwhile: who hands in goes first. */
    public synchronized void catchUpWhenQuiet() {
        long last = archive.lastSeq();
        if (last == doneUpTo || archive.readOnlyBecause().isPresent()) {
            return;
        }
        boolean more = lookAtSome();
        while (more && archive.lastSeq() == last) {
            more = lookAtSome();
        }
        doneUpTo = more ? NOT_YET : last;
    }

    /** Whether there may be more. */
    private boolean lookAtSome() {
        if (archive.readOnlyBecause().isPresent()) {
            return false;
        }
        List<String> open = archive.unlookedAt(PAGE);
        if (open.isEmpty()) {
            return false;
        }
        Map<String, List<NearBorder>> seen = new LinkedHashMap<>();
        for (String nummer : open) {
            seen.put(nummer, archive.find(nummer).map(this::look).orElse(null));
        }
        archive.mark(seen);
        return true;
    }

    /** By its own rules and beside the cases of then; null when nobody can tell. Both evaluators gave its verdict: here the plan does. */
    private List<NearBorder> look(KeptCase kept) {
        try {
            CaseOutline it = Codecs.outline(kept.bytes());
            Rulebook rulebook = shelf.readable(it.regelset()).orElse(null);
            if (rulebook == null || it.withheld()) {
                return null;
            }
            Rulebook judging = rulebook.voor(it.dossierBytes());
            return Firmness.near(Assessor.byPlan(judging.readKept(it.dossierBytes()), it.portfolio(), judging));
        } catch (UnreadableCaseException
                | InvalidDossierException
                | EvaluatorsDisagreeException
                | TooMuchWorkException e) {
            return null;
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // It is marked as one of which nobody can tell, or those behind it would never be looked at.
            LOG.warn("Van zaak {} is niet na te gaan of zij een grensgeval is.", kept.nummer(), e);
            return null;
        }
    }
}
