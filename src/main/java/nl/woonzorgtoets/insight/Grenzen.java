package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.assessment.Firmness;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.Nudge;

/**
 * How firm a verdict is, as machines read it.
 *
 * @param grensgeval whether a figure that is a little beside the truth would have turned the verdict
 * @param grenzen the borders that then would have been passed
 */
public record Grenzen(boolean grensgeval, List<Grens> grenzen) {

    /**
     * @param wat what the border is called
     * @param van where it lies
     * @param naar where it would have turned the verdict; a figure that is so much the other way does the same
     * @param oordeel the code of what the verdict would have been
     * @param tekst the same for people, with what can be done
     */
    public record Grens(String wat, BigDecimal van, BigDecimal naar, String oordeel, String tekst) {}

    /** @throws nl.woonzorgtoets.explanation.EvaluatorsDisagreeException when the evaluators differ on what turned the verdict */
    public static Grenzen of(Judgement judgement) {
        List<Nudge> nudges = Firmness.of(judgement);
        BorderTelling telling = new BorderTelling(judgement);
        return new Grenzen(
                !nudges.isEmpty(),
                nudges.stream()
                        .map(it -> new Grens(
                                telling.what(it),
                                it.from(),
                                it.to(),
                                it.oordeel().code(),
                                telling.sentence(it)))
                        .toList());
    }

    /** For people: each border once, that is called the same. */
    public List<String> sentences() {
        return grenzen.stream().map(Grens::tekst).distinct().toList();
    }
}
