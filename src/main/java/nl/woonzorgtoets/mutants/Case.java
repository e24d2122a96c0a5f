package nl.woonzorgtoets.mutants;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;

/** An example with its facts, and what comes of it. */
record Case(Example example, List<Fact> facts, Object outcome) {}
