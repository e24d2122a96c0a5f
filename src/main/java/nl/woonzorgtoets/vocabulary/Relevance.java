package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Which answers count: a question can depend on one that does not matter itself, so it takes rounds. */
record Relevance(Vocabulary vocabulary) {

    /** Marks the questions that other answers make irrelevant, also where one was answered that then does not count. */
    Map<String, List<Fact>> withoutWhatDoesNotMatter(Map<String, List<Fact>> facts) {
        return rounds(facts, (fact, applicability) -> {
            List<Field> irrelevant = new ArrayList<>();
            for (Field field : fact.type().fields()) {
                Object value = fact.value(field);
                if (field.obligation().isConditional() && matters(field, value, fact, applicability) == Truth.FALSE) {
                    irrelevant.add(field);
                }
            }
            return irrelevant.isEmpty() ? fact : fact.without(irrelevant);
        });
    }

    private static Truth matters(Field field, Object value, Fact fact, Applicability applicability) {
        if (value == null) {
            return applicability.of(field, fact);
        }
        return field.countsAlways() || value == NotApplicable.NOT_APPLICABLE
                ? Truth.TRUE
                : applicability.ofAnswer(field, fact);
    }

    /** As long as it is not known whether a question matters, it is not known whether its answer counts. */
    Map<String, List<Fact>> knownToCount(Map<String, List<Fact>> facts) {
        return rounds(facts, (fact, applicability) -> {
            Map<Field, String> waiting = new LinkedHashMap<>();
            for (Field field : fact.type().fields()) {
                Object value = fact.value(field);
                if (value != null
                        && value != NotApplicable.NOT_APPLICABLE
                        && !field.countsAlways()
                        && applicability.ofAnswer(field, fact) == Truth.UNKNOWN) {
                    waiting.put(field, applicability.firstOpen(field, fact));
                }
            }
            return waiting.isEmpty() ? fact : fact.waiting(waiting);
        });
    }

    private Map<String, List<Fact>> rounds(
            Map<String, List<Fact>> facts, BiFunction<Fact, Applicability, Fact> marked) {
        Map<String, List<Fact>> before = facts;
        while (true) {
            Map<String, List<Fact>> after = round(before, marked);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
    }

    private Map<String, List<Fact>> round(Map<String, List<Fact>> facts, BiFunction<Fact, Applicability, Fact> marked) {
        Applicability applicability = new Applicability(vocabulary, facts);
        Map<String, List<Fact>> round = new LinkedHashMap<>();
        facts.forEach((section, ofSection) -> round.put(
                section,
                ofSection.stream()
                        .map(fact -> fact.possible() ? fact : marked.apply(fact, applicability))
                        .toList()));
        return round;
    }
}
