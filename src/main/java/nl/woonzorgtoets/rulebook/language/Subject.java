package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * What the fields in a constraint belong to.
 *
 * @param type null where no fact is at hand: in the functions and conditions of an accumulate
 * @param drempel that the pattern names; null when it is not a known one
 */
record Subject(FactType type, RuleContext.Threshold drempel) {

    static final String DREMPEL = Drempel.FEIT;
    static final String NAME = Drempel.NAAM;

    /** What a drempel is, by the field that has its value. */
    private static final Map<String, String> KINDS =
            Map.of("waarde", "een getal", "tekst", "een keuze", "datum", "een datum");

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
        return drempel == null ? null : ValueType.of(drempel.soort(), drempel.opties());
    }

    /** Why the field may not be used here, or null. */
    String refusal(Field field) {
        if (!isDrempel()) {
            return null;
        }
        if (field.name().equals(NAME)) {
            return "De naam van een drempel staat er precies één keer, als naam == \"…\".";
        }
        String right = drempel == null ? field.name() : fieldOf(drempel.soort());
        return right.equals(field.name())
                ? null
                : "Deze drempel is " + KINDS.get(right) + " en geen "
                        + KINDS.get(field.name()).substring(4) + ": gebruik " + right + " in plaats van " + field.name()
                        + ".";
    }

    private static String fieldOf(FieldType soort) {
        return switch (soort) {
            case OPTIE -> "tekst";
            case DATUM -> "datum";
            default -> "waarde";
        };
    }
}
