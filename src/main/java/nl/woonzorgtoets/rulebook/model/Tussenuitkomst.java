package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * A number, or yes or no, that is worked out once and that rules read.
 *
 * @param field as what rules read it
 * @param berekening has one condition: a number is its only total, and yes is that it holds
 * @param enkel whether it looks at one fact of each kind, so that its number is no total of several
 */
public record Tussenuitkomst(Field field, Rule berekening, boolean enkel) {

    public String naam() {
        return field.name();
    }

    public boolean isGetal() {
        return field.type() != FieldType.JANEE;
    }

    public Condition voorwaarde() {
        return berekening.conditions().get(0);
    }
}
