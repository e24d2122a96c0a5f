package nl.woonzorgtoets.document.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Origin.Absent;
import nl.woonzorgtoets.vocabulary.Origin.Answer;
import nl.woonzorgtoets.vocabulary.Origin.AnswerInstead;
import nl.woonzorgtoets.vocabulary.Origin.AsWritten;
import nl.woonzorgtoets.vocabulary.Origin.Assumed;
import nl.woonzorgtoets.vocabulary.Origin.Example;
import nl.woonzorgtoets.vocabulary.Origin.NoThreshold;
import nl.woonzorgtoets.vocabulary.Origin.Passed;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotAnswered;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotPublished;
import nl.woonzorgtoets.vocabulary.Origin.Portfolio;
import nl.woonzorgtoets.vocabulary.Origin.Sum;
import nl.woonzorgtoets.vocabulary.Origin.Table;
import nl.woonzorgtoets.vocabulary.Origin.Threshold;
import nl.woonzorgtoets.vocabulary.Origin.Worked;

/** How version 1 wrote where a value comes from: as words. Frozen; whatever does not read back to the same words stays words. */
final class Origins1 {

    private static final String ANSWER = "antwoord";
    private static final String PORTFOLIO = "eerdere dossiers met een positieve uitkomst in hetzelfde gebied";
    private static final String EXAMPLE = "gegeven in het voorbeeld";
    private static final String UNKNOWN = "onbekend";
    private static final String EMPTY = "onbekend: leeg in ";

    private static final String PASSED = "(?:; (.*?), daarom (?:dit cijfer|de ([^.]+?)))?(?:\\. (.*))?";
    private static final Pattern TABLE = Pattern.compile("(" + EMPTY
            + ")?(regio/[^,]+), (?:(\\d{4}), )?(.*?)(?: \\(regel (\\d+)\\))?(?: \\(bron: ([^)]+)\\))?" + PASSED);
    private static final Pattern THRESHOLD =
            Pattern.compile("drempel (\\S+)(?: van (\\S+))?, geldig vanaf (\\d{4}-\\d\\d-\\d\\d) \\(([^)]+)\\)");
    private static final Pattern NO_THRESHOLD = Pattern.compile("drempel (\\S+), op deze dag nog geen waarde");
    private static final Pattern SUM = Pattern.compile("berekend over (\\d{1,9}) feiten");
    private static final Pattern INSTEAD = Pattern.compile("antwoord op '(.*?)'" + PASSED);
    private static final Pattern ABSENT = Pattern.compile("onbekend: (.*)");
    private static final Pattern NOT_ANSWERED = Pattern.compile("'(.*)' is niet ingevuld");
    private static final Pattern NOT_PUBLISHED = Pattern.compile("niet gepubliceerd (?:op schaal (.+)|in (.+))");

    private static final Origin.Cases<String> TEXT = new Origin.Cases<>() {
        @Override
        public String answer(Answer it) {
            return ANSWER;
        }

        @Override
        public String assumed(Assumed it) {
            return "zonder antwoord";
        }

        @Override
        public String answerInstead(AnswerInstead it) {
            return "antwoord op '" + it.label() + "'" + because(it.passed(), null) + remark(it.remark());
        }

        @Override
        public String table(Table it) {
            return (it.empty() ? EMPTY : "") + it.file() + (it.year() == null ? "" : ", " + it.year()) + ", "
                    + (it.scale() == null ? "" : it.scale() + " ") + it.row()
                    + (it.line() == 0 ? "" : " (regel " + it.line() + ")")
                    + (it.source() == null ? "" : " (bron: " + it.source() + ")") + because(it.passed(), it.scale())
                    + remark(it.remark());
        }

        @Override
        public String threshold(Threshold it) {
            return "drempel " + it.name() + (it.own() == null ? "" : " van " + it.own()) + ", geldig vanaf " + it.from()
                    + " (" + it.source() + ")";
        }

        @Override
        public String noThreshold(NoThreshold it) {
            return "drempel " + it.name() + ", op deze dag nog geen waarde";
        }

        @Override
        public String sum(Sum it) {
            return "berekend over " + it.facts() + " feiten";
        }

        @Override
        public String worked(Worked it) {
            return "tussenuitkomst " + it.name();
        }

        @Override
        public String amount(Origin.Amount it) {
            return "bedrag " + it.name();
        }

        @Override
        public String portfolio(Portfolio it) {
            return PORTFOLIO;
        }

        @Override
        public String example(Example it) {
            return EXAMPLE;
        }

        @Override
        public String absent(Absent it) {
            return UNKNOWN + ": " + passed(it.passed());
        }

        @Override
        public String asWritten(AsWritten it) {
            return it.text();
        }
    };

    private Origins1() {}

    static String write(Origin origin) {
        return origin == null ? UNKNOWN : origin.match(TEXT);
    }

    /** @param pointer of the fact that the value is in; @param field of the value */
    static Origin read(String text, String pointer, String field) {
        if (text.equals(UNKNOWN)) {
            return null;
        }
        Origin read = parse(text, pointer + "/" + field);
        return write(read).equals(text) ? read : new AsWritten(text);
    }

    private static Origin parse(String text, String answer) {
        if (text.equals(ANSWER)) {
            return new Answer(answer);
        }
        if (text.equals(PORTFOLIO)) {
            return new Portfolio();
        }
        if (text.equals(EXAMPLE)) {
            return new Example();
        }
        Matcher it = SUM.matcher(text);
        if (it.matches()) {
            return new Sum(Integer.parseInt(it.group(1)));
        }
        it = THRESHOLD.matcher(text);
        if (it.matches()) {
            return new Threshold(it.group(1), it.group(2), LocalDate.parse(it.group(3)), it.group(4));
        }
        it = NO_THRESHOLD.matcher(text);
        if (it.matches()) {
            return new NoThreshold(it.group(1));
        }
        it = TABLE.matcher(text);
        if (it.matches()) {
            return table(it);
        }
        it = INSTEAD.matcher(text);
        if (it.matches()) {
            return new AnswerInstead(it.group(1), null, read(it.group(2)), it.group(4));
        }
        it = ABSENT.matcher(text);
        return it.matches() ? new Absent(read(it.group(1))) : new AsWritten(text);
    }

    private static Origin table(Matcher it) {
        String scale = it.group(8);
        String row = it.group(4);
        if (scale != null && row.startsWith(scale + " ")) {
            row = row.substring(scale.length() + 1);
        }
        int line = it.group(5) == null ? 0 : Integer.parseInt(it.group(5));
        return new Table(
                it.group(2),
                it.group(3),
                scale,
                row,
                line,
                List.of(),
                it.group(6),
                read(it.group(7)),
                it.group(9),
                it.group(1) != null,
                null);
    }

    private static List<Passed> read(String passed) {
        List<Passed> all = new ArrayList<>();
        for (String each : passed == null || passed.isEmpty() ? new String[0] : passed.split("; ")) {
            Matcher unanswered = NOT_ANSWERED.matcher(each);
            Matcher unpublished = NOT_PUBLISHED.matcher(each);
            if (unanswered.matches()) {
                all.add(new NotAnswered(unanswered.group(1)));
            } else if (unpublished.matches()) {
                all.add(new NotPublished(unpublished.group(1), unpublished.group(2)));
            }
        }
        return List.copyOf(all);
    }

    private static String because(List<Passed> passed, String scale) {
        return passed.isEmpty()
                ? ""
                : "; " + passed(passed) + ", daarom " + (scale == null ? "dit cijfer" : "de " + scale);
    }

    private static String passed(List<Passed> passed) {
        return passed.stream().map(Origins1::words).collect(Collectors.joining("; "));
    }

    private static String words(Passed passed) {
        if (passed instanceof NotAnswered it) {
            return "'" + it.question() + "' is niet ingevuld";
        }
        NotPublished it = (NotPublished) passed;
        return "niet gepubliceerd " + (it.scale() == null ? "in " + it.table() : "op schaal " + it.scale());
    }

    private static String remark(String remark) {
        return remark == null || remark.isEmpty() ? "" : ". " + remark;
    }
}
