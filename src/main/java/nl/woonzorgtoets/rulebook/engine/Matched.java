package nl.woonzorgtoets.rulebook.engine;

import nl.woonzorgtoets.vocabulary.Fact;
import org.kie.api.prototype.PrototypeFactInstance;

/** What Drools matches: a row of a list, or all facts of which a case has one. It is there for the length of one assessment. */
interface Matched extends PrototypeFactInstance {

    /** @param place that of the type, see {@link Shapes}; null when there is none of that type */
    Fact fact(int place);

    Budget budget();

    @Override
    default void put(String name, Object value) {
        throw new UnsupportedOperationException("Facts do not change");
    }
}
