package nl.woonzorgtoets.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Where a value comes from. What it is called for people is said elsewhere; this is what it is. */
public sealed interface Origin {

    /** What is done with each kind; a kind that is forgotten does not compile. */
    interface Cases<R> {
        R answer(Answer it);

        R answerInstead(AnswerInstead it);

        R assumed(Assumed it);

        R table(Table it);

        R threshold(Threshold it);

        R noThreshold(NoThreshold it);

        R sum(Sum it);

        R worked(Worked it);

        R amount(Amount it);

        R portfolio(Portfolio it);

        R example(Example it);

        R absent(Absent it);

        R asWritten(AsWritten it);
    }

    <R> R match(Cases<R> cases);

    /** JSON pointer to the answer in the dossier; null when it is not an answer. */
    default String pointer() {
        return null;
    }

    /** Found by looking in several places, the best first. */
    sealed interface LookedUp extends Origin permits AnswerInstead, Table {

        /** The same, after it was looked for elsewhere in vain. */
        LookedUp after(List<Passed> others);
    }

    /** An answer of the dossier. */
    record Answer(String pointer) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }
    }

    /**
     * What counts as long as there is no answer.
     *
     * @param pointer to where the answer would stand
     */
    record Assumed(String pointer) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.assumed(this);
        }
    }

    /**
     * An answer that goes before a figure of the regelset.
     *
     * @param label of the question
     * @param passed what was looked for first
     * @param remark null when there is none
     */
    record AnswerInstead(String label, String pointer, List<Passed> passed, String remark) implements LookedUp {
        @Override
        public LookedUp after(List<Passed> others) {
            return new AnswerInstead(label, pointer, others, remark);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answerInstead(this);
        }
    }

    /**
     * A cell of a table of the regelset.
     *
     * @param year of the figures; null when not noted
     * @param scale of the area that the row is about, such as {@code wijk}; null when it has none
     * @param row which row, in words
     * @param line of that row in the file; 0 when the row was looked up by its key
     * @param by JSON pointers to the answers that chose the row; empty where none did, or where an old archive does not note them
     * @param source reference into bronnen.yaml; null when not noted
     * @param passed what was looked for first and not found
     * @param remark null when there is none
     * @param empty whether the cell is empty: then the value is unknown
     * @param derived TRUE when the figure was derived from others; else null
     */
    record Table(
            String file,
            String year,
            String scale,
            String row,
            int line,
            List<String> by,
            String source,
            List<Passed> passed,
            String remark,
            boolean empty,
            Boolean derived)
            implements LookedUp {

        /** The file and the row tell nearly all apart. */
        @Override
        public int hashCode() {
            return 31 * Objects.hashCode(file) + Objects.hashCode(row);
        }

        @Override
        public LookedUp after(List<Passed> others) {
            return new Table(file, year, scale, row, line, by, source, others, remark, empty, derived);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * A threshold as it was on the day that counts.
     *
     * @param own the place that has this value of its own; null when it is the general one
     * @param from first day that it holds
     * @param source reference into bronnen.yaml
     */
    record Threshold(String name, String own, LocalDate from, String source) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.threshold(this);
        }
    }

    /** A threshold that has no value yet on the day that counts. */
    record NoThreshold(String name) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noThreshold(this);
        }
    }

    /** Calculated over so many facts. */
    record Sum(int facts) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /** Worked out once, by the calculation of that name in the regelset. */
    record Worked(String name) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.worked(this);
        }
    }

    /** An amount of the same case, that was reckoned before. */
    record Amount(String name) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }
    }

    /** What earlier dossiers in the same area that came out positive add up to. */
    record Portfolio() implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.portfolio(this);
        }
    }

    /** Given in an example beside the rules. */
    record Example() implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.example(this);
        }
    }

    /** Nowhere: this was looked for. */
    record Absent(List<Passed> passed) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /** As an old archive has it, in words that no kind of today fits. */
    record AsWritten(String text) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asWritten(this);
        }
    }

    /** A place where a figure was looked for in vain. */
    sealed interface Passed {

        /** The question that chooses the row was not answered. */
        record NotAnswered(String question) implements Passed {}

        /**
         * There is no figure for that place.
         *
         * @param scale null when the table has none; then {@code table} says which it is
         */
        record NotPublished(String scale, String table) implements Passed {}
    }
}
