package nl.woonzorgtoets.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.Operator;

/** What is said of one thing: "de looptijd is minstens 15 jaar en lager dan 30 jaar". */
record Statement(Subject subject, List<Predicate> predicates) {

    static final String ANSWER_TO = "het antwoord op ";

    /**
     * What a sentence is about.
     *
     * @param verb what ties it to what is said of it
     * @param unit what numbers said of it count; null when the phrase says so already
     * @param parts what belongs to the subject and is too much for one sentence
     */
    record Subject(String phrase, String verb, String unit, Measure measure, List<Clause> parts) {

        Subject(String phrase, String verb, String unit, Measure measure) {
            this(phrase, verb, unit, measure, List.of());
        }

        /** "op ‘…?’ het antwoord", so that question and answer do not stand side by side. */
        String afterAls() {
            return phrase.startsWith(ANSWER_TO)
                    ? "op " + phrase.substring(ANSWER_TO.length()) + " het antwoord"
                    : phrase;
        }
    }

    /** How a number is compared: heights are lower, things are fewer, and what is written somewhere is a number. */
    enum Measure {
        HEIGHT("lager", "hoger"),
        COUNT("minder", "meer"),
        TIME("korter", "langer"),
        DATE("eerder", "later"),
        ENTRY("een lager getal", "een hoger getal");

        private final String less;
        private final String more;

        Measure(String less, String more) {
            this.less = less;
            this.more = more;
        }
    }

    /** What is said, in the two halves between which the verb can stand. */
    record Predicate(String before, String after) {

        static Predicate of(Operator operator, Value value, Measure measure) {
            if (measure == Measure.DATE) {
                return new Predicate(onCalendar(operator) + value.core(), value.note());
            }
            return switch (operator) {
                case NOT_EQUAL -> new Predicate("niet " + value.core(), value.note());
                case LESS -> new Predicate(measure.less, " dan " + value.full());
                case GREATER -> new Predicate(measure.more, " dan " + value.full());
                case AT_MOST -> new Predicate("hoogstens " + value.core(), value.note());
                case AT_LEAST -> new Predicate("minstens " + value.core(), value.note());
                case EQUAL, CONTAINS, NOT_CONTAINS -> new Predicate(value.core(), value.note());
            };
        }

        private static String onCalendar(Operator operator) {
            return switch (operator) {
                case NOT_EQUAL -> "niet ";
                case LESS -> "vóór ";
                case GREATER -> "na ";
                case AT_MOST -> "uiterlijk op ";
                case AT_LEAST -> "op of na ";
                case EQUAL, CONTAINS, NOT_CONTAINS -> "";
            };
        }

        String whole() {
            return before + after;
        }
    }

    Statement(Subject subject, Predicate predicate) {
        this(subject, List.of(predicate));
    }

    /** Both in one sentence; the other is about the same. */
    Statement and(Statement other) {
        List<Predicate> all = new ArrayList<>(predicates);
        all.addAll(other.predicates);
        return new Statement(subject, all);
    }

    Clause clause() {
        Predicate first = predicates.get(0);
        String rest = predicates.stream().skip(1).map(it -> " en " + it.whole()).collect(Collectors.joining());
        return new Clause(
                subject.phrase() + " " + subject.verb() + " " + first.whole() + rest,
                subject.afterAls() + " " + first.before() + " " + subject.verb() + first.after() + rest,
                subject.parts());
    }
}
