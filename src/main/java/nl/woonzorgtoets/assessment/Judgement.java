package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.document.Secrets;
import nl.woonzorgtoets.explanation.Explanations;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * A dossier judged, with what is needed to think on about it; {@link #assessment} is what comes out.
 *
 * @param portfolio what earlier positive dossiers in the same area add up to
 * @param facts those of this case alone, without what is known beforehand of its day and place
 * @param explanations one per rule, in the order of the rulebook
 */
public record Judgement(
        Dossier dossier,
        Map<String, BigDecimal> portfolio,
        Rulebook rulebook,
        Uitslag uitslag,
        List<Fact> facts,
        Explanations explanations) {

    public Assessment assessment() {
        return new AssessmentWriter(this).assessment();
    }

    /** How true each rule is, in the order of the rulebook; for whoever asks, to change. */
    Truth[] truths() {
        return explanations.truths().clone();
    }

    /** What goes with the verdict in money, in the order of the framework. */
    List<AmountResult> amounts() {
        return rulebook.bedragen().isEmpty() ? List.of() : Amounts.of(this).results();
    }

    /** What aspects wait for whose points follow from answers, and what amounts wait for. */
    public List<Gap> openPoints() {
        Stream<Gap> points = uitslag.standen().values().stream()
                .filter(it -> it.behaald() != null && !it.behaald().bekend())
                .flatMap(it -> new AnswerPoints(dossier).gaps(it.aspect().uitAntwoorden()).stream());
        return rulebook.bedragen().isEmpty()
                ? points.toList()
                : Stream.concat(points, Amounts.of(this).gaps().stream()).toList();
    }

    private List<SecretAnswer> secretAnswers() {
        return rulebook.secretAnswers(dossier).stream()
                .map(it -> new SecretAnswer(it.fact(), it.pointer(), it.field()))
                .toList();
    }

    public CaseDocument document(Envelope envelope) {
        return new CaseDocument(
                envelope,
                dossier.text(),
                portfolio,
                rulebook.portfolioContribution(dossier),
                new CaseDocument.Found(rulebook.portfolioGroup(dossier), rulebook.features(dossier)),
                Secrets.of(secretAnswers()),
                assessment());
    }
}
