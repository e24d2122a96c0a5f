package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** The dossiers of cases that have to be judged once more, read when they are needed. */
record KeptDossiers(Archive archive, Draft draft) {

    /** What the draft makes of a case beside a portfolio. */
    Outcome judged(EarlierCase it, Map<String, BigDecimal> portfolio) {
        if (AreaSequence.same(portfolio, it.portfolio())) {
            return it.frozen();
        }
        Outcome outcome = by(draft, it, portfolio);
        return outcome == null ? it.frozen() : outcome;
    }

    /** Null when these rules do not judge it. */
    Outcome by(Draft rules, EarlierCase it, Map<String, BigDecimal> portfolio) {
        try {
            return Outcome.of(rules.judge(dossier(it), portfolio));
        } catch (InvalidDossierException | TooMuchWorkException e) {
            return null;
        }
    }

    /** Why a verdict cannot be relied on, though the plan gave it; null when both evaluators give it. */
    String doubt(EarlierCase it, Outcome found, Map<String, BigDecimal> portfolio) {
        try {
            Outcome certain = draft.certain(dossier(it), portfolio);
            return certain.code().equals(found.code())
                    ? null
                    : "Snel en zorgvuldig oordelen geeft hier niet hetzelfde. Meld dit aan de makers.";
        } catch (InvalidDossierException | TooMuchWorkException | EvaluatorsDisagreeException e) {
            return e.getMessage();
        }
    }

    private byte[] dossier(EarlierCase it) {
        return Codecs.outline(archive.find(it.nummer()).orElseThrow().bytes()).dossierBytes();
    }
}
