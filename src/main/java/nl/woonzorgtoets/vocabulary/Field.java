package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One question about a fact.
 *
 * @param index position within its fact type
 * @param options code to label, in the order of vragen.yaml; empty for other kinds of answer
 * @param minimum smallest number allowed, or null
 * @param maximum largest number allowed, or null
 * @param decimals most digits after the point
 * @param maximumLength longest text, in characters
 * @param form what shape a text has
 * @param belongsTo for codes from a region table: the code of the larger area each belongs to, else null
 * @param openAnswers options that say that there is no answer yet; whoever chooses one has not answered
 * @param words how it is spoken of
 * @param secret whether the answer is not told of plans that are secret
 * @param countsAlways whether an answer counts also when other answers make the question irrelevant
 * @param plausible outside it, an answer is asked about; null: none is
 * @param withoutAnswer what counts as long as there is no answer; null: then it is unknown
 * @param asking whom it is for, and what for
 */
public record Field(
        String name,
        int index,
        FieldType type,
        String label,
        String help,
        String unit,
        Map<String, String> options,
        BigDecimal minimum,
        BigDecimal maximum,
        int decimals,
        int maximumLength,
        TextForm form,
        Obligation obligation,
        boolean changeable,
        BelongsTo belongsTo,
        Set<String> openAnswers,
        FieldWords words,
        boolean secret,
        boolean countsAlways,
        Plausible plausible,
        Object withoutAnswer,
        Asking asking) {

    /** A field of which no more is known than what kind of answer it takes; nobody has to give it. */
    public Field(
            String name,
            int index,
            FieldType type,
            String label,
            Map<String, String> options,
            int decimals,
            int maximumLength) {
        this(
                name,
                index,
                type,
                label,
                null,
                null,
                options,
                null,
                null,
                decimals,
                maximumLength,
                TextForm.FREE,
                Obligation.NEVER,
                true,
                null,
                Set.of(),
                FieldWords.NONE,
                false,
                true,
                null,
                null,
                Asking.NONE);
    }

    /** Fields that are equal have one name and place; to walk through their options and conditions each time costs too much. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + index;
    }

    /** This question as it hangs together with others. */
    public Field connected(Obligation due, BelongsTo within) {
        return with(decimals, due, changeable, within, openAnswers);
    }

    /** This field as a figure: not asked, so never due or changed, and as precise as it was published. */
    public Field asFigure() {
        return with(15, obligation, false, null, Set.of());
    }

    /** "het aantal woningen"; without an article when it has none. */
    public String definite() {
        String within = words.within(label);
        return words.article() == null ? within : words.article() + " " + within;
    }

    /** "hetzelfde terrein"; for a question without an article: the same answer to it. */
    public String same() {
        return words.article() == null
                ? "hetzelfde antwoord op ‘" + label + "’"
                : words.article() + "zelfde " + words.within(label);
    }

    /** "deze fase", "dit stadium" */
    public String these() {
        return ("het".equals(words.article()) ? "dit " : "deze ") + words.within(label);
    }

    private Field with(int digits, Obligation due, boolean change, BelongsTo within, Set<String> open) {
        return new Field(
                name,
                index,
                type,
                label,
                help,
                unit,
                options,
                minimum,
                maximum,
                digits,
                maximumLength,
                form,
                due,
                change,
                within,
                open,
                words,
                secret,
                countsAlways,
                plausible,
                withoutAnswer,
                asking);
    }

    /**
     * A code that must lie within the answer to another question: a wijk in its gemeente.
     *
     * @param path dossier path of the other question
     * @param parentOf this field's code to the code the other question must have
     */
    public record BelongsTo(String path, Map<String, String> parentOf) {}

    /**
     * What is usually answered, numbers or days; either end may be null.
     *
     * @param from also usual itself, and so is zero: nobody types that for something larger
     */
    public record Plausible(Comparable<?> from, Comparable<?> to) {

        /** Whether nothing lies in it. */
        public boolean isEmpty() {
            return !isAtMost(from, to);
        }

        boolean includes(Object value) {
            boolean zero = value instanceof BigDecimal number && number.signum() == 0;
            return zero || isAtMost(from, value) && isAtMost(value, to);
        }

        private static boolean isAtMost(Object low, Object high) {
            if (low instanceof BigDecimal one && high instanceof BigDecimal other) {
                return one.compareTo(other) <= 0;
            }
            return !(low instanceof LocalDate one) || !(high instanceof LocalDate other) || !one.isAfter(other);
        }
    }
}
