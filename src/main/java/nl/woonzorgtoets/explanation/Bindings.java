package nl.woonzorgtoets.explanation;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/** The variables of a rule during one attempt: their values, and for unknown ones what is missing. */
final class Bindings {

    private final FactBase facts;
    private final Object[] values;
    private final List<Gap>[] gaps;

    Bindings(int size, FactBase facts) {
        this.facts = facts;
        values = new Object[size];
        gaps = newGaps(size);
    }

    void bind(int slot, Fact fact, Field field) {
        values[slot] = fact.value(field);
        gaps[slot] = values[slot] == null ? gaps(fact, field) : List.of();
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

    /** Why a value is not known. */
    List<Gap> gaps(Fact fact, Field field) {
        return facts.gaps(fact, field);
    }

    @SuppressWarnings("unchecked")
    private static List<Gap>[] newGaps(int size) {
        return new List[size];
    }
}
