package nl.woonzorgtoets.report;

import java.time.Instant;
import java.util.List;

/**
 * All that the letter says, in the words it says it.
 *
 * @param opening what was judged by what, and what the letter is for
 * @param moment when the case was assessed; what the letter is dated
 * @param outcome the verdict and what it means, a sentence or two each
 * @param caveats what has to be known beside the figures
 * @param requirements what has to be met whatever the score
 * @param basis which document a paragraph without a name stands in
 * @param contact how to talk about it or object
 * @param notFired number of rules that did not apply
 */
public record Report(
        Heading heading,
        List<String> opening,
        Instant moment,
        List<Row> plan,
        Outcome outcome,
        List<Row> figures,
        List<String> caveats,
        List<Passage> requirements,
        Score score,
        List<CriterionPart> criteria,
        String basis,
        Remarks conditions,
        Remarks integrity,
        Remarks attention,
        Missing missing,
        List<Decision> decisions,
        List<String> contact,
        Evidence evidence,
        List<Row> thresholds,
        List<Rule> rules,
        int notFired) {

    public record Heading(String gemeente, String subject, String zaaknummer, String nummer, String date) {}

    /** @param source empty when a row has none */
    public record Row(String what, String value, String source) {}

    /**
     * @param tone goed, let-op or fout
     * @param deciding the requirements that decided it, when there are more than one
     * @param caveat what has to be known of a figure that decided it; null when there is nothing
     * @param next what can be done now, and by whom
     */
    public record Outcome(
            String name,
            String tone,
            List<String> meaning,
            List<String> because,
            List<String> deciding,
            String caveat,
            List<String> next) {}

    /** @param lead the first words, that say what it is about */
    public record Passage(String lead, String text) {}

    /** @param text the score in sentences, with what it can still become and how it was computed */
    public record Score(String text, boolean equalWeights) {}

    public record CriterionPart(
            String name, String points, String mark, String weight, String sentence, List<Passage> passages) {}

    public record Remarks(String intro, List<String> items) {}

    /**
     * @param asked what has to be answered, by section of the dossier
     * @param intro why that is asked; empty when nothing is
     * @param term by when, in sentences; empty when nothing is asked
     * @param optional what may be answered
     * @param optionalIntro what such an answer can change
     */
    public record Missing(
            List<Questions> asked, String intro, List<String> term, List<Questions> optional, String optionalIntro) {

        public boolean none() {
            return asked.isEmpty() && optional.isEmpty();
        }
    }

    public record Questions(String section, List<String> questions) {}

    /** @param why null when no reasons were given */
    public record Decision(String sentence, String departs, String why) {}

    public record Evidence(
            String nummer,
            String assessed,
            String peildatum,
            String regelset,
            String dossierSha256,
            String program,
            String path) {}

    /** @param figures the numbers it rested on; empty when there are none */
    public record Rule(String id, String title, String figures, String source) {}
}
