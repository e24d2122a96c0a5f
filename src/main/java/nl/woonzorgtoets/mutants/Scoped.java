package nl.woonzorgtoets.mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Expression;

/**
 * What can be chosen where a rule writes a choice.
 *
 * @param drempels by name
 * @param ofVariables the choices of what a variable was bound to, by its slot
 */
record Scoped(Map<String, Drempel> drempels, Map<Integer, List<String>> ofVariables) {

    static Scoped of(Map<String, Drempel> drempels, List<Condition> conditions) {
        Scoped scoped = new Scoped(drempels, new HashMap<>());
        for (Condition condition : conditions) {
            for (Pattern pattern : condition.patterns()) {
                pattern.bindings()
                        .forEach(it -> scoped.ofVariables.put(
                                it.slot(), scoped.choices(pattern, new Expression.FieldValue(it.field()))));
            }
        }
        return scoped;
    }

    /** @param pattern around it; null outside one */
    List<String> choices(Pattern pattern, Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return ofVariables.getOrDefault(variable.slot(), List.of());
        }
        if (!(expression instanceof Expression.FieldValue of)) {
            return List.of();
        }
        if (!of.field().options().isEmpty() || pattern == null || !isThreshold(pattern)) {
            return List.copyOf(of.field().options().keySet());
        }
        return pattern.constraints().stream()
                .filter(Scoped::isName)
                .map(it -> ((Constraint.Comparison) it).right())
                .map(it -> drempels.get(String.valueOf(((Expression.Literal) it).value())))
                .filter(it -> it != null)
                .findFirst()
                .map(it -> List.copyOf(it.opties().keySet()))
                .orElse(List.of());
    }

    static boolean isThreshold(Pattern pattern) {
        return pattern.type().name().equals(Drempel.FEIT);
    }

    /** Whether it says which threshold is meant: that is a name, and nothing that holds or does not hold. */
    static boolean isName(Constraint constraint) {
        return constraint instanceof Constraint.Comparison it
                && it.left() instanceof Expression.FieldValue of
                && of.field().name().equals(Drempel.NAAM)
                && it.right() instanceof Expression.Literal;
    }

    /** The next to choose that is not one of these; null when there is none. */
    static String next(String code, List<String> choices, Set<String> taken) {
        int at = choices.indexOf(code);
        for (int i = 1; at >= 0 && i < choices.size(); i++) {
            String other = choices.get((at + i) % choices.size());
            if (!taken.contains(other)) {
                return other;
            }
        }
        return null;
    }
}
