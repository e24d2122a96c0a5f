package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.MissingAnswer.Due;

/** Which questions are still open, and which of those had to be answered by now. */
final class MissingAnswers {

    private final Vocabulary vocabulary;
    private final Map<String, List<Fact>> facts;
    private final Applicability applicability;
    private final int phase;
    private final List<MissingAnswer> missing = new ArrayList<>();

    /** @param facts the facts by section name */
    MissingAnswers(Vocabulary vocabulary, Map<String, List<Fact>> facts) {
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.applicability = new Applicability(vocabulary, facts);
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
            if (fact.answered(field) == null) {
                missing.add(new MissingAnswer(fact.pointer() + "/" + field.name(), field, due(field, fact)));
            }
        }
    }

    private static MissingAnswer list(Section section) {
        Due due = section.minimum() > 0 ? Due.MANDATORY : Due.NOT_DUE;
        return new MissingAnswer("/" + section.name(), section.asQuestion(), due);
    }

    private Due due(Field field, Fact fact) {
        boolean matters = applicability.of(field, fact) == Truth.TRUE;
        return switch (field.obligation().kind()) {
            case ALWAYS -> Due.MANDATORY;
            case FROM_PHASE ->
                matters
                                && phase
                                        >= vocabulary
                                                .phases()
                                                .indexOf(field.obligation().phase())
                        ? Due.MANDATORY
                        : Due.NOT_DUE;
            case WHEN -> matters ? Due.RELEVANT : Due.NOT_DUE;
            case NEVER -> Due.NOT_DUE;
        };
    }

    private int phase() {
        String path = vocabulary.phaseQuestion();
        Field question = vocabulary.field(path);
        Object answer = question == null
                ? null
                : facts.get(path.substring(0, path.indexOf('.'))).get(0).value(question);
        return answer == null ? -1 : vocabulary.phases().indexOf(answer.toString());
    }
}
