package nl.woonzorgtoets.release.workbench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.CaseRecord;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** One dossier judged by the active regelset and by an edited one; nothing of it is kept. */
public final class Trial {

    private final AssessmentDesk desk;
    private final RulebookShelf shelf;
    private final Clock clock;

    public Trial(AssessmentDesk desk, RulebookShelf shelf, Clock clock) {
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * @param json of the assessment; null when the dossier does not fit the questions of this regelset
     * @param problems why it does not
     */
    public record Side(Rulebook rulebook, byte[] json, List<DossierProblem> problems) {}

    public record Both(Side active, Side edited) {}

    private interface Judge {

        byte[] by(Rulebook rulebook) throws InvalidDossierException;
    }

    /** A dossier as if it were handed in now, next to the cases that are kept. */
    public Both of(byte[] dossier, Rulebook edited) {
        return both(rulebook -> desk.tryOut(dossier, rulebook), edited);
    }

    /** A kept case, next to the cases that counted when it was judged. */
    public Both of(CaseRecord kept, Rulebook edited) {
        byte[] dossier = kept.dossier().getBytes(StandardCharsets.UTF_8);
        Map<String, BigDecimal> portfolio = kept.portfolio();
        return both(
                rulebook -> AssessmentDesk.trial(
                        new DossierReader(rulebook.vocabulary()).read(dossier), portfolio, rulebook, clock),
                edited);
    }

    private Both both(Judge judge, Rulebook edited) {
        return new Both(side(judge, shelf.active().rulebook()), side(judge, edited));
    }

    private static Side side(Judge judge, Rulebook rulebook) {
        try {
            return new Side(rulebook, judge.by(rulebook), List.of());
        } catch (InvalidDossierException e) {
            return new Side(rulebook, null, e.problems());
        }
    }
}
