package nl.woonzorgtoets.rulebook.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.vocabulary.FactType;

/**
 * One rule that passed the check.
 *
 * @param id permanent and unique, such as {@code 5.3-1}
 * @param title the statement that holds when it fires
 * @param file path within the rules folder
 * @param line line of the word {@code rule}, from 1
 * @param variables how many variables it binds; see {@link Expression.Variable#slot()}
 */
public record Rule(
        String id,
        String title,
        Source source,
        String file,
        int line,
        List<Condition> conditions,
        Conclusion conclusion,
        int variables) {

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
