package nl.woonzorgtoets.rulebook.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/** One element of a rule's {@code when}; all of them must hold together. */
public sealed interface Condition {

    /** As written in the rule, on one line. */
    String text();

    /** Line in the rule file, from 1. */
    int line();

    /** The patterns it holds facts against; a pattern has only itself. */
    List<Pattern> patterns();

    /** What it asks itself, apart from what the patterns inside it ask. */
    List<Constraint> constraints();

    <R> R match(Function<Pattern, R> pattern, Function<Existence, R> existence, Function<Accumulation, R> accumulation);

    /** The slots of the variables that it looks at and that are bound before it; what comes of it hangs on nothing else of before. */
    default Set<Integer> reads() {
        Set<Integer> reads = new LinkedHashSet<>();
        Stream.concat(patterns().stream().flatMap(it -> it.constraints().stream()), constraints().stream())
                .flatMap(it -> it.expressions().stream())
                .flatMap(Expression::slots)
                .forEach(reads::add);
        totals().stream()
                .filter(it -> it.argument() != null)
                .flatMap(it -> it.argument().slots())
                .forEach(reads::add);
        reads.removeAll(binds());
        return reads;
    }

    /** The slots of the variables that it binds, also those that stay inside. */
    default Set<Integer> binds() {
        Set<Integer> binds = new LinkedHashSet<>();
        patterns().forEach(pattern -> pattern.bindings().forEach(it -> binds.add(it.slot())));
        totals().forEach(it -> binds.add(it.slot()));
        return binds;
    }

    /** What it adds up. */
    default List<Total> totals() {
        return List.of();
    }

    /**
     * Some fact of this type for which every constraint holds.
     *
     * @param bindings variables that take the value of a field of the matched fact
     * @param fields that it looks at, each once; follows from the rest
     */
    record Pattern(
            FactType type,
            List<Binding> bindings,
            List<Constraint> constraints,
            String text,
            int line,
            List<Field> fields)
            implements Condition {

        public Pattern(FactType type, List<Binding> bindings, List<Constraint> constraints, String text, int line) {
            this(type, bindings, constraints, text, line, fields(bindings, constraints));
        }

        private static List<Field> fields(List<Binding> bindings, List<Constraint> constraints) {
            return Stream.concat(
                            constraints.stream().flatMap(it -> it.fields().stream()),
                            bindings.stream().map(Binding::field))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }

        @Override
        public <R> R match(
                Function<Pattern, R> pattern,
                Function<Existence, R> existence,
                Function<Accumulation, R> accumulation) {
            return pattern.apply(this);
        }
    }

    /** {@code $slot : field}. */
    record Binding(int slot, String name, Field field) {}

    /** There is ({@code negated}: there is not) a combination of facts that fits the patterns; its variables stay inside. */
    record Existence(boolean negated, List<Pattern> patterns, String text, int line) implements Condition {

        @Override
        public List<Constraint> constraints() {
            return List.of();
        }

        @Override
        public <R> R match(
                Function<Pattern, R> pattern,
                Function<Existence, R> existence,
                Function<Accumulation, R> accumulation) {
            return existence.apply(this);
        }
    }

    /** Totals over all combinations that fit the patterns, and what must hold of them. */
    record Accumulation(List<Pattern> patterns, List<Total> totals, List<Constraint> constraints, String text, int line)
            implements Condition {

        @Override
        public <R> R match(
                Function<Pattern, R> pattern,
                Function<Existence, R> existence,
                Function<Accumulation, R> accumulation) {
            return accumulation.apply(this);
        }
    }

    /**
     * {@code $slot : function( argument )}.
     *
     * @param argument null only for {@link TotalFunction#COUNT}
     * @param exact whether an average is not rounded, and what does not apply is left out; else that makes the total unknown
     */
    record Total(int slot, String name, TotalFunction function, Expression argument, boolean exact) {

        /** Whether this value of the argument has no part in it. */
        public boolean leavesOut(Object value) {
            return exact && value == NotApplicable.NOT_APPLICABLE;
        }

        /** Of the values that have a part in it; null when there is none: the smallest, largest or average of nothing. */
        public Object of(List<Object> values) {
            return function.of(values, exact);
        }
    }
}
