package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** Facts that are the same in every case of a day and a place, and all there is of their types. */
final class KnownFacts {

    private final Map<String, List<Fact>> byType;

    KnownFacts(List<Fact> facts) {
        byType = facts.stream().collect(Collectors.groupingBy(it -> it.type().name()));
    }

    /** Whether all facts of that type are known; false where there is none, for then nothing says so. */
    boolean has(Pattern pattern) {
        return byType.containsKey(pattern.type().name());
    }

    /**
     * Which facts can fit a pattern.
     *
     * @param facts that meet all it says in so many words
     * @param certain whether that is certain of each of them
     * @param rest what it says about variables
     */
    record Fitting(List<Fact> facts, boolean certain, List<Constraint> rest) {}

    Fitting fitting(Pattern pattern) {
        List<Constraint> rest = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        Terms terms = new Terms(new Term[0], field -> new Term.OfRow(0, field.index()));
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.expressions().stream()
                    .flatMap(Expression::slots)
                    .findAny()
                    .isPresent()) {
                rest.add(constraint);
            } else {
                checks.add(terms.check(constraint));
            }
        }
        List<Fact> facts = new ArrayList<>();
        boolean certain = true;
        for (Fact fact : byType.get(pattern.type().name())) {
            Truth truth = new Check.All(checks).truth(Run.trying(fact));
            if (truth.isPossible()) {
                facts.add(fact);
                certain &= truth.isTrue() && !fact.possible();
            }
        }
        return new Fitting(facts, certain, rest);
    }
}
