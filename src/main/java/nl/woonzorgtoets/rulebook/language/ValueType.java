package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * What kind of value a field or variable has.
 *
 * @param options code to label, for options only
 */
record ValueType(Kind kind, Map<String, String> options) {

    enum Kind {
        NUMBER("een getal"),
        TEXT("een tekst"),
        OPTION("een optie"),
        OPTIONS("een lijst van opties"),
        YES_NO("ja of nee"),
        DATE("een datum");

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

    static final ValueType NUMBER = new ValueType(Kind.NUMBER, Map.of());

    static ValueType of(Field field) {
        return switch (field.type()) {
            case GEHEEL, DECIMAAL -> NUMBER;
            case TEKST -> new ValueType(Kind.TEXT, Map.of());
            case JANEE -> new ValueType(Kind.YES_NO, Map.of());
            case DATUM -> new ValueType(Kind.DATE, Map.of());
            case OPTIE -> option(field.options());
            case OPTIES -> new ValueType(Kind.OPTIONS, field.options());
        };
    }

    static ValueType option(Map<String, String> options) {
        return new ValueType(Kind.OPTION, options);
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
