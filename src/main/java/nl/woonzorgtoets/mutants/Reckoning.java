package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.vocabulary.Truth;

/** What comes of a rule, or of an intermediate result, on facts: made ready when it is first asked. */
final class Reckoning {

    private static final Object TOO_MUCH = "te veel";

    private final Supplier<Function<List<Fact>, Object>> made;
    private Function<List<Fact>, Object> ready;

    private Reckoning(Supplier<Function<List<Fact>, Object>> made) {
        this.made = made;
    }

    static Reckoning of(Rule rule, Tussenuitkomsten all) {
        return new Reckoning(() -> {
            Plan plan = new Plan(List.of(rule), all.van(List.of(rule)));
            Set<String> needed = all.drempels(rule);
            return facts -> areInForce(needed, facts) ? plan.truths(facts)[0] : Truth.FALSE;
        });
    }

    static Reckoning of(Tussenuitkomst result, Tussenuitkomsten all) {
        Tussenuitkomsten read = all.van(result.naam());
        return new Reckoning(
                () -> facts -> Explainer.workedOut(result, read, facts).value());
    }

    /** The rule is gone. */
    static Reckoning never() {
        return new Reckoning(() -> facts -> Truth.FALSE);
    }

    /** The same where the facts are others. */
    Reckoning on(Function<List<Fact>, List<Fact>> others) {
        return new Reckoning(() -> facts -> of(others.apply(facts)));
    }

    synchronized Object of(List<Fact> facts) {
        if (ready == null) {
            ready = made.get();
        }
        try {
            return ready.apply(facts);
        } catch (TooMuchWorkException e) {
            return TOO_MUCH;
        }
    }

    private static boolean areInForce(Set<String> needed, List<Fact> facts) {
        return needed.isEmpty()
                || facts.stream()
                        .filter(it -> it.type().name().equals(Drempel.FEIT))
                        .map(it -> it.value(it.type().field(Drempel.NAAM)))
                        .collect(Collectors.toSet())
                        .containsAll(needed);
    }

    static boolean isSame(Object one, Object other) {
        return isNumber(one) && isNumber(other)
                ? Breuk.van(one).compareTo(Breuk.van(other)) == 0
                : Objects.equals(one, other);
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Breuk;
    }
}
