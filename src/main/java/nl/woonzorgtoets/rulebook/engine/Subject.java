package nl.woonzorgtoets.rulebook.engine;

import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import org.drools.model.Variable;

/**
 * The fact that a pattern is about.
 *
 * @param variable what Drools binds it to, or the facts that it is one of
 * @param place of its type among those
 */
record Subject(FactType type, Variable<?> variable, int place) {

    Fact fact(Object matched) {
        return ((Matched) matched).fact(place);
    }

    /** Null is unknown. */
    Object value(Object matched, Field field) {
        return ((Matched) matched).fact(place).value(field);
    }

    /** Tells fields of facts that come together apart. */
    int number(Field field) {
        return place * 1_000 + field.index();
    }
}
