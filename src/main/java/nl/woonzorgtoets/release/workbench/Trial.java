package nl.woonzorgtoets.release.workbench;

import java.util.List;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** One dossier judged by the active regelset and by an edited one; nothing of it is kept. */
public record Trial(AssessmentDesk desk, RulebookShelf shelf) {

    /**
     * @param document the case as it would be; null when the dossier does not fit the questions of this regelset
     * @param problems why it does not
     */
    public record Side(Rulebook rulebook, CaseDocument document, List<DossierProblem> problems) {}

    public record Both(Side active, Side edited) {}

    private interface Judge {

        CaseDocument by(Rulebook rulebook) throws InvalidDossierException;
    }

    /** A dossier as if it were handed in now, next to the cases that are kept. */
    public Both of(byte[] dossier, Rulebook edited) {
        return both(rulebook -> desk.trial(desk.consider(dossier, rulebook)), edited);
    }

    /** A kept case, next to the cases that counted when it was judged. */
    public Both of(CaseDocument kept, Rulebook edited) {
        return both(
                rulebook -> {
                    Dossier dossier = rulebook.read(kept.dossierBytes());
                    Rulebook judging = rulebook.voor(kept.dossierBytes());
                    return desk.trial(Assessor.judge(dossier, kept.portfolio(), judging));
                },
                edited);
    }

    private Both both(Judge judge, Rulebook edited) {
        return new Both(side(judge, shelf.active().rulebook()), side(judge, edited));
    }

    private static Side side(Judge judge, Rulebook rulebook) {
        try {
            CaseDocument judged = judge.by(rulebook);
            return new Side(judged.assessment().evidence().van(rulebook), judged, List.of());
        } catch (InvalidDossierException e) {
            return new Side(rulebook, null, e.problems());
        }
    }
}
