package nl.woonzorgtoets.insight;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Finds how firm a verdict is. */
public record BorderFinder(AssessmentDesk desk) {

    /** @param framework key of the framework; null: the only one */
    public Grenzen find(byte[] dossier, String framework) throws InvalidDossierException {
        return Grenzen.of(desk.consider(dossier, framework));
    }

    /** Of a kept case, by its own rules and beside the cases of then; empty when these cannot be read any more. */
    public Optional<Grenzen> find(CaseDocument kept) {
        try {
            return desk.again(kept).map(Grenzen::of);
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    /** For people; nothing when it is no border case or nobody can tell. */
    public List<String> sentences(CaseDocument kept) {
        try {
            return find(kept).map(Grenzen::sentences).orElse(List.of());
        } catch (EvaluatorsDisagreeException e) {
            return List.of();
        }
    }
}
