package nl.woonzorgtoets.rulebook.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * One rule that passed the check.
 *
 * @param id permanent and unique, such as {@code 5.3-1}
 * @param title the statement that holds when it fires
 * @param text what it says of the plan when it fires; null when it leaves that to its aspect, as all do in the first edition
 * @param file path within the rules folder
 * @param line line of the word {@code rule}, from 1
 * @param variables how many variables it binds; see {@link Expression.Variable#slot()}
 * @param thresholds whose value it reads: while one of them is not in force, it does not apply; empty in the first edition
 */
public record Rule(
        String id,
        String title,
        String text,
        Source source,
        String file,
        int line,
        List<Condition> conditions,
        Conclusion conclusion,
        int variables,
        Set<String> thresholds) {

    /** The same rule that asks something else, and needs these thresholds. */
    public Rule with(List<Condition> others, Set<String> needed) {
        return new Rule(id, title, text, source, file, line, others, conclusion, variables, needed);
    }

    /** What it means for a plan that it fires. */
    public String meaning(Aspect aspect) {
        return text == null ? aspect.uitleg(conclusion.kind(), title) : text;
    }

    /** The names of the thresholds whose value these conditions read. */
    public static Set<String> thresholdsOf(List<Condition> conditions) {
        Set<String> names = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            condition.patterns().stream()
                    .filter(it -> it.type().name().equals(Drempel.FEIT))
                    .filter(it -> it.constraints().size() + it.bindings().size() > 1)
                    .flatMap(it -> it.constraints().stream())
                    .map(Rule::named)
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        return Collections.unmodifiableSet(names);
    }

    /** The names of all thresholds that can make a difference to it; empty when any can. */
    public Optional<Set<String>> thresholdsLookedAt() {
        Set<String> names = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            for (Pattern pattern : condition.patterns()) {
                if (pattern.type().name().equals(Drempel.FEIT)) {
                    List<String> named = pattern.constraints().stream()
                            .map(Rule::named)
                            .filter(Objects::nonNull)
                            .toList();
                    if (named.isEmpty()) {
                        return Optional.empty();
                    }
                    names.addAll(named);
                }
            }
        }
        return Optional.of(names);
    }

    /** The literal that the name of a threshold is held against; null where it is not. */
    private static String named(Constraint constraint) {
        return constraint instanceof Constraint.Comparison it
                        && it.operator() == Operator.EQUAL
                        && it.left() instanceof Expression.FieldValue of
                        && of.field().name().equals(Drempel.NAAM)
                        && it.right() instanceof Expression.Literal literal
                ? String.valueOf(literal.value())
                : null;
    }

    public RulePart at(ConditionRef ref) {
        Condition condition = conditions.get(ref.condition());
        Pattern pattern = ref.pattern() < 0 ? null : condition.patterns().get(ref.pattern());
        if (ref.constraint() < 0) {
            return new RulePart(condition, pattern, null);
        }
        List<Constraint> constraints = pattern == null ? condition.constraints() : pattern.constraints();
        return new RulePart(condition, pattern, constraints.get(ref.constraint()));
    }

    /** Every type of fact that it looks at; no other fact can make a difference to it. */
    public Set<FactType> types() {
        return conditions.stream()
                .flatMap(condition -> condition.patterns().stream())
                .map(Pattern::type)
                .collect(Collectors.toSet());
    }
}
