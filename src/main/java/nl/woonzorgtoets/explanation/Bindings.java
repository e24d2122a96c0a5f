package nl.woonzorgtoets.explanation;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/** The variables of a rule during one attempt: their values, and for unknown ones what is missing. */
final class Bindings {

    private final Object[] values;
    private final List<Gap>[] gaps;

    Bindings(int size) {
        values = new Object[size];
        gaps = newGaps(size);
    }

    void bind(int slot, Fact fact, Field field) {
        values[slot] = fact.value(field);
        gaps[slot] = values[slot] == null ? List.of(Gap.of(fact, field)) : List.of();
    }

    void bind(int slot, Object value, List<Gap> gaps) {
        values[slot] = value;
        this.gaps[slot] = gaps;
    }

    Object value(int slot) {
        return values[slot];
    }

    List<Gap> gaps(int slot) {
        return gaps[slot];
    }

    @SuppressWarnings("unchecked")
    private static List<Gap>[] newGaps(int size) {
        return new List[size];
    }
}
