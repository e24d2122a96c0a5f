package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * What the fields in a constraint belong to.
 *
 * @param type null where no fact is at hand: in the functions and conditions of an accumulate
 * @param options of the drempel that the pattern names: empty for a number, null when it is not a known drempel
 */
record Subject(FactType type, Map<String, String> options) {

    static final String DREMPEL = "Drempel";
    static final String NAME = "naam";
    private static final String NUMBER = "waarde";
    private static final String TEXT = "tekst";

    static final Subject NONE = new Subject(null, null);

    /** The literal in {@code naam == "…"}. */
    static Optional<Token> drempel(Syntax.Part part) {
        return part instanceof Syntax.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Syntax.Name name
                        && name.name().equals(NAME)
                        && comparison.right() instanceof Syntax.Literal literal
                        && literal.token().kind() == Token.Kind.STRING
                ? Optional.of(literal.token())
                : Optional.empty();
    }

    boolean isDrempel() {
        return type != null && type.name().equals(DREMPEL);
    }

    /** Null when it cannot be told. */
    ValueType typeOf(Field field) {
        if (!isDrempel() || field.name().equals(NAME)) {
            return ValueType.of(field);
        }
        if (options == null) {
            return null;
        }
        return field.name().equals(TEXT) ? ValueType.option(options) : ValueType.NUMBER;
    }

    /** Why the field may not be used here, or null. */
    String refusal(Field field) {
        if (!isDrempel()) {
            return null;
        }
        if (field.name().equals(NAME)) {
            return "De naam van een drempel staat er precies één keer, als naam == \"…\".";
        }
        if (options == null) {
            return null;
        }
        if (field.name().equals(NUMBER) && !options.isEmpty()) {
            return "Deze drempel is een keuze en geen getal: gebruik tekst in plaats van waarde.";
        }
        return field.name().equals(TEXT) && options.isEmpty()
                ? "Deze drempel is een getal en geen keuze: gebruik waarde in plaats van tekst."
                : null;
    }
}
