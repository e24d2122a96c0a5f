package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Rules that do not judge yet, asked what they would make of a dossier that was judged before. */
record Draft(Rulebook rulebook) {

    /** By the plan alone. */
    Judgement judge(byte[] dossier, Map<String, BigDecimal> portfolio) throws InvalidDossierException {
        Rulebook judging = rulebook.voor(dossier);
        return Assessor.byPlan(new DossierReader(judging.vocabulary()).readKept(dossier), portfolio, judging);
    }

    /** By both evaluators. */
    Outcome certain(byte[] dossier, Map<String, BigDecimal> portfolio)
            throws InvalidDossierException, EvaluatorsDisagreeException {
        Rulebook judging = rulebook.voor(dossier);
        return Outcome.of(
                Assessor.judge(new DossierReader(judging.vocabulary()).readKept(dossier), portfolio, judging));
    }
}
