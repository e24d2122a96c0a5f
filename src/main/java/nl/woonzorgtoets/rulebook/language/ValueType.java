package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * What kind of value a field or variable has.
 *
 * @param options code to label, for options only
 * @param whole whether it is a number that is certain to be whole
 */
record ValueType(Kind kind, Map<String, String> options, boolean whole) {

    enum Kind {
        NUMBER("een getal"),
        TEXT("een tekst"),
        OPTION("een optie"),
        OPTIONS("een lijst van opties"),
        YES_NO("ja of nee"),
        DATE("een datum"),
        TERM("een termijn"),
        TIME_BETWEEN("de tijd tussen twee datums");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isOrdered() {
            return this == NUMBER || this == DATE;
        }
    }

    static final ValueType NUMBER = plain(Kind.NUMBER);
    static final ValueType WHOLE = new ValueType(Kind.NUMBER, Map.of(), true);
    static final ValueType DATE = plain(Kind.DATE);
    static final ValueType TERM = plain(Kind.TERM);
    static final ValueType TIME_BETWEEN = plain(Kind.TIME_BETWEEN);

    static ValueType of(Field field) {
        return of(field.type(), field.options());
    }

    static ValueType of(FieldType type, Map<String, String> options) {
        return switch (type) {
            case GEHEEL -> WHOLE;
            case DECIMAAL -> NUMBER;
            case TEKST -> plain(Kind.TEXT);
            case JANEE -> plain(Kind.YES_NO);
            case DATUM -> DATE;
            case OPTIE -> option(options);
            case OPTIES -> new ValueType(Kind.OPTIONS, options, false);
        };
    }

    static ValueType option(Map<String, String> options) {
        return new ValueType(Kind.OPTION, options, false);
    }

    private static ValueType plain(Kind kind) {
        return new ValueType(kind, Map.of(), false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether only the calendar can calculate with it. */
    boolean isOfTime() {
        return kind == Kind.DATE || kind == Kind.TERM || kind == Kind.TIME_BETWEEN;
    }

    /** Whether a value of this kind can ever equal one of the other. */
    boolean meets(ValueType other) {
        if (kind == Kind.OPTION && other.kind == Kind.OPTION) {
            return options.keySet().stream().anyMatch(other.options::containsKey);
        }
        return kind == other.kind || isCode() && other.isCode();
    }

    private boolean isCode() {
        return kind == Kind.OPTION || kind == Kind.TEXT;
    }
}
