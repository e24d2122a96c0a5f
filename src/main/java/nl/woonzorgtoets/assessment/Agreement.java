package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.WorkedOut;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What both evaluators have to say alike: where they differ there is no verdict. */
final class Agreement {

    private Agreement() {}

    /**
     * @param truths how true each of these rules is, in their order
     * @param fired the ids of those that the engine fires
     */
    static void onRules(List<Rule> rules, Truth[] truths, Set<String> fired) {
        int held = 0;
        boolean agreed = true;
        for (int i = 0; i < truths.length; i++) {
            if (truths[i].isTrue()) {
                held++;
                agreed &= fired.contains(rules.get(i).id());
            }
        }
        if (!agreed || held != fired.size()) {
            throw disagreement(
                    IntStream.range(0, truths.length)
                            .filter(it -> truths[it].isTrue())
                            .mapToObj(it -> rules.get(it).id()),
                    fired);
        }
    }

    /** @param fired the ids of the rules that the engine fires */
    static void onRules(List<RuleExplanation> explanations, Set<String> fired) {
        onRules(
                explanations.stream().map(RuleExplanation::rule).toList(),
                explanations.stream().map(RuleExplanation::truth).toArray(Truth[]::new),
                fired);
    }

    private static EvaluatorsDisagreeException disagreement(Stream<String> rules, Set<String> fired) {
        Set<String> held = rules.collect(Collectors.toSet());
        return new EvaluatorsDisagreeException(difference(held, fired), difference(fired, held));
    }

    /** @param fired what the engine makes of it */
    static void onResult(Tussenuitkomst it, Object explained, Object fired) {
        if (!isSame(explained, fired)) {
            throw new EvaluatorsDisagreeException(
                    Set.of(it.naam() + " = " + explained), Set.of(it.naam() + " = " + fired));
        }
    }

    /** No rule has to read a result that an amount rests on, so a difference would not show in the rules. */
    static void onWhatAmountsReckonWith(List<Fact> facts, Rulebook rulebook) {
        if (rulebook.bedragen().isEmpty() || rulebook.tussenuitkomsten().alle().isEmpty()) {
            return;
        }
        Map<String, Object> fired = rulebook.workedOut(facts);
        WorkedOut explained = WorkedOut.of(rulebook.tussenuitkomsten(), facts);
        Set<String> onlyExplained = new TreeSet<>();
        Set<String> onlyFired = new TreeSet<>();
        rulebook.tussenuitkomsten().alle().forEach(it -> {
            Object one = explained.value(it.field());
            Object other = fired.get(it.naam());
            if (!isSame(one, other)) {
                onlyExplained.add(it.naam() + " = " + one);
                onlyFired.add(it.naam() + " = " + other);
            }
        });
        if (!onlyFired.isEmpty()) {
            throw new EvaluatorsDisagreeException(onlyExplained, onlyFired);
        }
    }

    private static boolean isSame(Object one, Object other) {
        return isNumber(one) && isNumber(other)
                ? Breuk.van(one).compareTo(Breuk.van(other)) == 0
                : Objects.equals(one, other);
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Breuk;
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(without);
        return difference;
    }
}
