package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
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

    /** For a letter: the proposals, each in one text; none where there are none, or nobody can tell. */
    public List<String> sentences(CaseDocument kept) {
        if (!canAsk(kept.assessment().oordeel())) {
            return List.of();
        }
        try {
            return find(kept).map(ImprovementTelling::texts).orElse(List.of());
        } catch (InvalidDossierException | EvaluatorsDisagreeException e) {
            return List.of();
        }
    }

    /**
     * The dossier of a kept case as it would be after one of its proposals.
     *
     * @param number of the proposal, from 1; empty when there is none of that number
     */
    public Optional<byte[]> improved(CaseDocument kept, int number) throws InvalidDossierException {
        return find(kept)
                .map(ImprovementTelling::improvements)
                .filter(it -> number >= 1 && number <= it.size())
                .map(it -> AnswerChange.made(kept.dossier(), it.get(number - 1).changes()));
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
