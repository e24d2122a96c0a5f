package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** One element of a rule's {@code when}; all of them must hold together. */
public sealed interface Condition {

    /** Line in the rule file, from 1. */
    int line();

    /** The patterns it holds facts against; a pattern has only itself. */
    List<Pattern> patterns();

    /**
     * Some fact of this type for which every constraint holds.
     *
     * @param text the pattern as written, on one line
     * @param bindings variables that take the value of a field of the matched fact
     */
    record Pattern(FactType type, List<Binding> bindings, List<Constraint> constraints, String text, int line)
            implements Condition {

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }
    }

    /** {@code $slot : field}. */
    record Binding(int slot, String name, Field field) {}

    /** There is ({@code negated}: there is not) a combination of facts that fits the patterns; its variables stay inside. */
    record Existence(boolean negated, List<Pattern> patterns, String text, int line) implements Condition {}

    /** Totals over all combinations that fit the patterns, and what must hold of them. */
    record Accumulation(List<Pattern> patterns, List<Total> totals, List<Constraint> constraints, String text, int line)
            implements Condition {}

    /**
     * {@code $slot : function( argument )}.
     *
     * @param argument null only for {@link TotalFunction#COUNT}
     */
    record Total(int slot, String name, TotalFunction function, Expression argument) {}
}
