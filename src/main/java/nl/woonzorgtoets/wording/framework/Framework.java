package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Kader.OordeelTekst;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.wording.Clause;
import nl.woonzorgtoets.wording.Dutch;

/**
 * A regelset as people read it.
 *
 * @param day the day whose values of thresholds stand in the conditions, in words
 * @param rules how many rules there are
 * @param holdChoice why so many signals hold a verdict; null when that is policy
 */
public record Framework(
        String hash,
        String day,
        int rules,
        List<Document> documents,
        Kader kader,
        String holdChoice,
        List<ChoiceGroup> choices) {

    public String name() {
        return kader.naam();
    }

    /** The name of a verdict, by its code. */
    public String oordeel(String code) {
        return kader.tekst(Oordeel.valueOf(code)).naam();
    }

    public List<OordeelTekst> verdicts() {
        return Stream.of(Oordeel.values()).map(kader::tekst).toList();
    }

    /** How many points there are to get within a criterium. */
    public BigDecimal points(Criterium criterium) {
        return kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.WEGING && criterium.id().equals(it.criterium()))
                .map(it -> it.punten(BevindingSoort.VOLDOET))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a low score on it does, in a sentence; null when it does nothing. */
    public String minimum(Criterium criterium) {
        return criterium.minimum() == null
                ? null
                : "Onder een " + Dutch.number(criterium.minimum()) + " is het oordeel hoogstens "
                        + Dutch.quoted(kader.tekst(criterium.hoogstens()).naam()) + ".";
    }

    /** The documents on which no rule and no threshold rests. */
    public List<Document> unused() {
        return documents.stream().filter(it -> !it.used()).toList();
    }

    /**
     * A policy document.
     *
     * @param anchor its place in the page
     */
    public record Document(
            String anchor, String title, String date, String place, String remark, List<Paragraph> paragraphs) {

        public boolean used() {
            return paragraphs.stream().anyMatch(Paragraph::used);
        }

        public List<Paragraph> withRules() {
            return paragraphs.stream().filter(it -> !it.topics().isEmpty()).toList();
        }

        /** The paragraphs that policy staff named and that no rule rests on. */
        public List<Paragraph> withoutRules() {
            return paragraphs.stream().filter(it -> it.topics().isEmpty()).toList();
        }
    }

    /**
     * A paragraph, or what rests on a document as a whole.
     *
     * @param number empty for the document as a whole
     * @param choices of the rule files of this paragraph
     */
    public record Paragraph(
            String anchor,
            String number,
            String heading,
            List<Topic> topics,
            List<Limit> limits,
            List<ChoiceText> choices) {

        public boolean used() {
            return !topics.isEmpty() || !limits.isEmpty();
        }

        public String title() {
            return number.isEmpty() ? heading : (number.matches("\\d.*") ? "Paragraaf " : "") + number + ": " + heading;
        }
    }

    /**
     * One thing that is looked at, with the rules that decide on it here.
     *
     * @param kind how it counts, such as Eis in beginsel
     * @param weight what it can do to the verdict, in a sentence
     * @param choice why it is our choice; null when it is policy
     */
    public record Topic(
            String anchor, String question, String kind, String weight, String choice, List<RuleText> rules) {}

    /**
     * One rule.
     *
     * @param finding what it concludes, such as Voldoet niet
     * @param tone goed, let-op or fout
     * @param meaning what that does to the verdict, in a sentence
     * @param explanation what a verdict says when it applies
     * @param file where it stands
     */
    public record RuleText(
            String id,
            String title,
            String finding,
            String tone,
            String meaning,
            String explanation,
            List<Clause> conditions,
            List<Sample> samples,
            String file) {

        public String anchor() {
            return "regel-" + id;
        }
    }

    /** What policy staff expects of a rule in one case. */
    public record Sample(String text, String outcome, boolean boundary) {}

    /**
     * A threshold.
     *
     * @param now its value on the day of the framework
     * @param choice why it is our choice; null when it is policy
     */
    public record Limit(String name, String label, String now, String source, String choice, List<LimitValue> values) {}

    /** @param gemeente where it holds; null: in the whole region */
    public record LimitValue(String gemeente, String from, String value, String source, String remark) {}

    /** Choices of one file or kind. */
    public record ChoiceGroup(String title, List<ChoiceText> choices) {}

    /** @param subject what it is about; null when it is about all that stands with it */
    public record ChoiceText(String subject, String text) {}
}
