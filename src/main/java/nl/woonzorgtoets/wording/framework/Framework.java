package nl.woonzorgtoets.wording.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.wording.Clause;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/**
 * A regelset as people read it.
 *
 * @param standing how far it binds, in sentences; empty when that is not said
 * @param accounted whether it says of each statement of its documents what carries it
 * @param day the day whose values of thresholds stand in the conditions, in words
 * @param rules how many rules there are
 */
public record Framework(
        String hash,
        String name,
        List<String> standing,
        boolean accounted,
        String day,
        int rules,
        List<Calculation> calculations,
        List<Amount> amounts,
        List<Document> documents,
        Verdicts verdicts,
        List<ChoiceGroup> choices) {

    /** The documents on which no rule and no threshold rests. */
    public List<Document> unused() {
        return documents.stream().filter(it -> !it.used()).toList();
    }

    /** Everything that is looked at, once, in the order of the documents. */
    public List<Topic> topics() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        documents.forEach(document -> document.paragraphs()
                .forEach(paragraph ->
                        paragraph.topics().forEach(it -> topics.putIfAbsent(it.question() + it.kind(), it))));
        return List.copyOf(topics.values());
    }

    /** Every threshold that some rule or paragraph uses, once. */
    public List<Limit> limits() {
        Map<String, Limit> limits = new LinkedHashMap<>();
        documents.forEach(document -> document.paragraphs()
                .forEach(paragraph -> paragraph.limits().forEach(it -> limits.putIfAbsent(it.name(), it))));
        return List.copyOf(limits.values());
    }

    /**
     * A policy document.
     *
     * @param key in bronnen.yaml
     * @param anchor its place in the page
     * @param whose what stands in it, in a few words; empty when that is not said
     */
    public record Document(
            String key,
            String anchor,
            String title,
            String whose,
            String date,
            String place,
            String remark,
            List<Paragraph> paragraphs) {

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
            return number.isEmpty() ? heading : Dutch.capital(Words.place(number)) + ": " + heading;
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

    /**
     * An intermediate result.
     *
     * @param outcome what it is, in a sentence
     * @param conditions what has to hold for it
     */
    public record Calculation(
            String anchor, String label, String help, String outcome, List<Clause> conditions, String source) {}

    /**
     * What goes with a verdict in money.
     *
     * @param how it is reckoned, in sentences
     * @param choice why it is our choice; null when it is policy
     */
    public record Amount(String anchor, String label, List<String> how, String source, String choice) {}

    /**
     * How a verdict is formed.
     *
     * @param origins whose its numbers and texts are, by kind
     * @param rounding which score classes and minimums look at, in a sentence
     */
    public record Verdicts(
            String scale,
            String plusMaximum,
            String rounding,
            List<String> steps,
            String holdChoice,
            List<Criterion> criteria,
            List<ScoreClass> classes,
            List<Name> names,
            List<ChoiceText> origins) {

        /** Whether some class asks more than a score. */
        public boolean demanding() {
            return classes.stream().anyMatch(it -> !it.demands().isEmpty());
        }
    }

    /**
     * @param weight with its share, where not all are equal
     * @param minimum what a low score on it does, in a sentence; null when it has none
     * @param whose whose its weight is, and why; null when nobody says it
     */
    public record Criterion(String name, String weight, String points, String minimum, String whose) {}

    /**
     * @param demands the questions that must be answered well for it
     * @param whose whose its limit is, and why; null when nobody says it
     */
    public record ScoreClass(String from, String name, List<String> demands, String whose) {}

    public record Name(String code, String name, String text) {}

    /** Choices of one file or kind. */
    public record ChoiceGroup(String title, List<ChoiceText> choices) {}

    /** @param subject what it is about; null when it is about all that stands with it */
    public record ChoiceText(String subject, String text) {}
}
