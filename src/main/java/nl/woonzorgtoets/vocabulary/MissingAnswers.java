package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.MissingAnswer.Due;

/** Which questions are still open, and which of those had to be answered by now. */
final class MissingAnswers {

    private final Vocabulary vocabulary;
    private final Map<String, List<Fact>> facts;
    private final int phase;
    private final List<MissingAnswer> missing = new ArrayList<>();

    /** @param facts the facts by section name */
    MissingAnswers(Vocabulary vocabulary, Map<String, List<Fact>> facts) {
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.phase = phase();
    }

    List<MissingAnswer> all() {
        for (Section section : vocabulary.sections().values()) {
            for (Fact fact : facts.get(section.name())) {
                if (fact.possible()) {
                    missing.add(list(section));
                } else {
                    add(fact);
                }
            }
        }
        return List.copyOf(missing);
    }

    private void add(Fact fact) {
        for (Field field : fact.type().fields()) {
            if (fact.value(field) == null) {
                missing.add(new MissingAnswer(fact.pointer() + "/" + field.name(), field, due(field, fact)));
            }
        }
    }

    private static MissingAnswer list(Section section) {
        Due due = section.minimum() > 0 ? Due.MANDATORY : Due.NOT_DUE;
        return new MissingAnswer("/" + section.name(), section.asQuestion(), due);
    }

    private Due due(Field field, Fact fact) {
        Obligation obligation = field.obligation();
        if (obligation instanceof Obligation.Always) {
            return Due.MANDATORY;
        }
        if (obligation instanceof Obligation.FromPhase from) {
            boolean started = phase >= vocabulary.phases().indexOf(from.phase());
            boolean concerned = from.alternatives().isEmpty() || anyHolds(from.alternatives(), fact);
            return started && concerned ? Due.MANDATORY : Due.NOT_DUE;
        }
        boolean relevant = obligation instanceof Obligation.When when && anyHolds(when.alternatives(), fact);
        return relevant ? Due.RELEVANT : Due.NOT_DUE;
    }

    private boolean anyHolds(List<Map<String, Set<String>>> alternatives, Fact fact) {
        return alternatives.stream().anyMatch(alternative -> holds(alternative, fact));
    }

    private boolean holds(Map<String, Set<String>> alternative, Fact own) {
        return alternative.keySet().stream()
                .collect(Collectors.groupingBy(path -> path.substring(0, path.indexOf('.'))))
                .entrySet()
                .stream()
                .allMatch(entry -> candidates(entry.getKey(), own).stream()
                        .anyMatch(fact -> entry.getValue().stream().allMatch(path -> holds(path, alternative, fact))));
    }

    /** Within its own list a question looks at its own element, in another list any element will do. */
    private List<Fact> candidates(String section, Fact own) {
        return vocabulary.sections().get(section).type() == own.type() ? List.of(own) : facts.get(section);
    }

    private static boolean holds(String path, Map<String, Set<String>> alternative, Fact fact) {
        Object value = fact.value(fact.type().field(path.substring(path.indexOf('.') + 1)));
        Set<String> wanted = alternative.get(path);
        if (value instanceof List<?> chosen) {
            return chosen.stream().anyMatch(wanted::contains);
        }
        return value != null && wanted.contains(value instanceof BigDecimal n ? n.toPlainString() : value.toString());
    }

    private int phase() {
        Field question = vocabulary.field("zaak.fase");
        Object answer = question == null ? null : facts.get("zaak").get(0).value(question);
        return answer == null ? -1 : vocabulary.phases().indexOf(answer.toString());
    }
}
