package nl.woonzorgtoets.mutants;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * An example on the boundary that is not there yet.
 *
 * @param subject what it is about
 * @param example that it was made of, and in whose file it belongs
 * @param outcome what comes of it
 */
record FoundExample(
        ExampleSubject subject,
        Example example,
        Map<String, Object> given,
        List<Fact> facts,
        Object outcome,
        String name) {}
