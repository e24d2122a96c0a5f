package nl.woonzorgtoets.explanation;

import java.util.Objects;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * A value that a rule looked at when it fired.
 *
 * @param fact name of the fact type; for a total: its function
 * @param pointer place of the fact, or null for a total
 */
public record UsedValue(String fact, String pointer, String field, Object value, Origin origin) {

    /** Where a value stands tells nearly all apart; to walk through where each comes from costs too much. */
    @Override
    public int hashCode() {
        return 31 * field.hashCode() + Objects.hashCode(pointer);
    }

    public static UsedValue of(Fact fact, Field field) {
        return new UsedValue(fact.type().name(), fact.pointer(), field.name(), fact.value(field), fact.origin(field));
    }
}
