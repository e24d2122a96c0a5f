package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.wording.Dutch;

/** What the outcome of an aspect does to the verdict whatever the score is: an upper limit, or a class that it keeps out of reach. */
final class AspectLimits {

    private final Matter matter;
    private final Kader kader;
    private final Assessment assessment;

    AspectLimits(Matter matter) {
        this.matter = matter;
        this.kader = matter.kader();
        this.assessment = matter.assessment();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (kader != null) {
            // A class that the score does not reach is not kept out of reach by an aspect.
            kader.klassen().stream()
                    .dropWhile(it -> !it.naam().equals(assessment.klasse()))
                    .filter(it -> it.oordeel().gunstigerDan(assessment.oordeel()))
                    .forEach(it -> missed(it, sentences));
            assessment.aspects().forEach(it -> limited(it, sentences));
            assessment.aspects().forEach(it -> capped(it, sentences));
        }
        return sentences;
    }

    private void missed(Kader.Klasse klasse, List<String> sentences) {
        klasse.eist().stream()
                .filter(id -> assessment
                        .aspect(id)
                        .filter(it -> it.outcome() != Uitkomst.VOLDOET)
                        .isPresent())
                .forEach(id -> sentences.add(demanded(klasse, kader.aspecten().get(id))));
        klasse.minstens()
                .forEach((id, least) -> assessment
                        .aspect(id)
                        .filter(it -> obtained(it).compareTo(least) < 0)
                        .ifPresent(it ->
                                sentences.add(tooFew(klasse, kader.aspecten().get(id), least))));
    }

    private BigDecimal obtained(AspectResult result) {
        return result.answered()
                ? result.points().obtained()
                : kader.aspecten().get(result.id()).punten(result.outcome());
    }

    private static String tooFew(Kader.Klasse klasse, Aspect aspect, BigDecimal least) {
        return "Voor " + Dutch.quoted(klasse.naam()) + " moet " + Dutch.quoted(aspect.naam()) + " ten minste "
                + Dutch.points(least) + " geven. Dat is niet zo.";
    }

    private static String demanded(Kader.Klasse klasse, Aspect aspect) {
        return "Voor " + Dutch.quoted(klasse.naam()) + " moet bij " + Dutch.quoted(aspect.naam())
                + " aan alles zijn voldaan. Dat is niet zo.";
    }

    private void capped(AspectResult result, List<String> sentences) {
        Aspect aspect = kader.aspecten().get(result.id());
        BigDecimal most = aspect == null ? null : aspect.hoogsteScore().get(result.outcome());
        if (most != null) {
            sentences.add("Door de uitkomst bij " + Dutch.quoted(aspect.naam()) + " is de score hoogstens "
                    + matter.mark(most) + ".");
        }
    }

    private void limited(AspectResult result, List<String> sentences) {
        Aspect aspect = kader.aspecten().get(result.id());
        Oordeel most = aspect == null ? null : aspect.hoogstens().get(result.outcome());
        if (most != null) {
            sentences.add("Door de uitkomst bij " + Dutch.quoted(aspect.naam()) + " is het oordeel hoogstens "
                    + Dutch.quoted(most.naam()) + ".");
        }
    }
}
