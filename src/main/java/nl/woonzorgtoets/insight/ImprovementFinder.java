package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Finds what would make a plan possible, next to the cases that are kept. */
public record ImprovementFinder(AssessmentDesk desk) {

    /** Whether there is something to wish for after this verdict. */
    public static boolean canAsk(Oordeel oordeel) {
        return !Goal.ZONDER_VOORWAARDEN.accepts(oordeel);
    }

    /** @param framework key of the framework; null: the only one */
    public ImprovementTelling find(byte[] dossier, String framework) throws InvalidDossierException {
        return find(desk.consider(dossier, framework), desk::beside);
    }

    /** Of a kept case, by its own rules and beside the cases of then; empty when these rules cannot be read any more. */
    public Optional<ImprovementTelling> find(CaseDocument kept) throws InvalidDossierException {
        return desk.again(kept).map(it -> find(it, desk::beside));
    }

    /**
     * The same next to what is said to be there already.
     *
     * @param beside what earlier positive plans in the place of a dossier add up to
     */
    public static ImprovementTelling find(
            Judgement judged, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        return ImprovementTelling.of(Improvements.of(judged, beside));
    }
}
