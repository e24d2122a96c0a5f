package nl.woonzorgtoets.assessment;

import java.util.List;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.Truth;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** What keeps a verdict waiting beside the verdicts that are still reachable. */
record Incomplete(Dossier dossier, Rulebook rulebook) {

    /**
     * Whether an answer that is due has to come before there can be a verdict. What rules make of an open answer is in the reachable verdicts
     * already; but by which thresholds is judged, depends on the answers that say when and for whom.
     */
    boolean byAnswers() {
        boolean all = rulebook.editie().wachtOpElkVerplichtAntwoord();
        return dossier.missing().stream()
                .filter(missing -> missing.due() == MissingAnswer.Due.MANDATORY)
                .anyMatch(missing -> all || saysWhatJudges(missing));
    }

    private boolean saysWhatJudges(MissingAnswer missing) {
        Vocabulary questions = rulebook.vocabulary();
        return missing.field() == questions.field("zaak.peildatum")
                || missing.field() == questions.field(rulebook.kader().domein().eigenWaarden());
    }

    /**
     * Whether for want of a figure or threshold nobody can tell if answers fit together. An answer that is not there yet cannot be at odds
     * with another, and does not count here.
     */
    boolean byFigures(List<RuleExplanation> explanations) {
        return rulebook.kader().heeft(AspectSoort.ONGERIJMDHEID)
                && explanations.stream()
                        .filter(it -> it.truth() == Truth.UNKNOWN && isAboutOddAnswers(it))
                        .flatMap(it -> it.gaps().stream())
                        .anyMatch(this::isFigure);
    }

    private boolean isAboutOddAnswers(RuleExplanation it) {
        return rulebook.kader().aspecten().get(it.rule().conclusion().aspect()).soort() == AspectSoort.ONGERIJMDHEID;
    }

    /** What no answer supplies. */
    private boolean isFigure(Gap gap) {
        String part = gap.pointer().split("/")[1];
        return gap.ofFramework() || !rulebook.vocabulary().sections().containsKey(part);
    }
}
