package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a question matters, given the other answers.
 *
 * @param facts by section name
 */
record Applicability(Vocabulary vocabulary, Map<String, List<Fact>> facts) {

    /** Unknown when it depends on an answer that is open itself. */
    Truth of(Field field, Fact own) {
        Obligation obligation = field.obligation();
        return obligation.isConditional() ? any(obligation.alternatives(), own) : Truth.TRUE;
    }

    /** Whether an answer to it counts. */
    Truth ofAnswer(Field field, Fact own) {
        return of(field, own).or(any(field.obligation().alsoCounts(), own));
    }

    /** The place of the first open question that it depends on whether an answer to this one counts. */
    String firstOpen(Field field, Fact own) {
        Obligation obligation = field.obligation();
        return Stream.concat(obligation.alternatives().stream(), obligation.alsoCounts().stream())
                .flatMap(alternative -> alternative.keySet().stream())
                .flatMap(path -> open(path, own))
                .findFirst()
                .orElse(own.pointer() + "/" + field.name());
    }

    private Stream<String> open(String path, Fact own) {
        int dot = path.indexOf('.');
        String name = path.substring(dot + 1);
        return candidates(path.substring(0, dot), own).stream()
                .filter(fact -> fact.value(fact.type().field(name)) == null)
                .map(fact -> fact.possible()
                        ? fact.pointer()
                        : place(fact, fact.type().field(name)));
    }

    /** An answer that waits itself waits for the same. */
    private static String place(Fact fact, Field field) {
        return fact.answered(field) == null
                ? fact.pointer() + "/" + field.name()
                : fact.origin(field).pointer();
    }

    private Truth any(List<Map<String, Set<String>>> alternatives, Fact own) {
        Truth truth = Truth.FALSE;
        for (Map<String, Set<String>> alternative : alternatives) {
            truth = truth.or(all(alternative, own));
        }
        return truth;
    }

    /** Paths into one list concern the same element of it. */
    private Truth all(Map<String, Set<String>> alternative, Fact own) {
        Truth truth = Truth.TRUE;
        for (String section : sections(alternative)) {
            Truth found = Truth.FALSE;
            for (Fact fact : candidates(section, own)) {
                found = found.or(fits(section, alternative, fact));
            }
            truth = truth.and(found);
        }
        return truth;
    }

    private static Set<String> sections(Map<String, Set<String>> alternative) {
        Set<String> sections = new LinkedHashSet<>();
        alternative.keySet().forEach(path -> sections.add(path.substring(0, path.indexOf('.'))));
        return sections;
    }

    /** Within its own list a question looks at its own element, in another list any element will do. */
    private List<Fact> candidates(String section, Fact own) {
        return vocabulary.sections().get(section).type() == own.type() ? List.of(own) : facts.get(section);
    }

    private static Truth fits(String section, Map<String, Set<String>> alternative, Fact fact) {
        Truth truth = fact.possible() ? Truth.UNKNOWN : Truth.TRUE;
        for (Map.Entry<String, Set<String>> path : alternative.entrySet()) {
            int dot = path.getKey().indexOf('.');
            if (dot == section.length() && path.getKey().startsWith(section)) {
                Object value = fact.value(fact.type().field(path.getKey().substring(dot + 1)));
                truth = truth.and(isOneOf(value, path.getValue()));
            }
        }
        return truth;
    }

    private static Truth isOneOf(Object value, Set<String> wanted) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        if (value instanceof List<?> chosen) {
            return Truth.of(chosen.stream().anyMatch(wanted::contains));
        }
        return Truth.of(wanted.contains(value instanceof BigDecimal n ? n.toPlainString() : value.toString()));
    }
}
