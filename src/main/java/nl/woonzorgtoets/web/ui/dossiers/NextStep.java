package nl.woonzorgtoets.web.ui.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.insight.NextQuestion;
import nl.woonzorgtoets.insight.NextQuestion.Answer;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.dossiers.Provisional.Next;
import nl.woonzorgtoets.web.ui.dossiers.Provisional.OpenQuestion;
import nl.woonzorgtoets.web.ui.dossiers.Provisional.Way;
import nl.woonzorgtoets.wording.Dutch;

/** Puts the question that matters most in words, with what hangs on it. */
final class NextStep {

    private NextStep() {}

    /** Null when there is no verdict yet, or nothing to ask. */
    static Next of(Judgement assessment, List<OpenQuestion> open, CheckedForm form) {
        NextQuestion question = assessment == null ? null : NextQuestion.of(assessment);
        if (question == null) {
            return null;
        }
        String id = FormProblem.id(form.nameAt(question.pointer()));
        Set<Oordeel> now = assessment.uitslag().haalbaar();
        return open.stream()
                .filter(it -> id.equals(it.id()))
                .findFirst()
                .map(it -> new Next(
                        id,
                        it.label(),
                        question.rules(),
                        question.narrows(now) ? ways(question, now) : List.of(),
                        question.narrows(now) ? null : scores(question)))
                .orElse(null);
    }

    private static List<Way> ways(NextQuestion question, Set<Oordeel> now) {
        Map<Set<Oordeel>, List<Answer>> byVerdicts = question.answers().stream()
                .collect(Collectors.groupingBy(Answer::reachable, LinkedHashMap::new, Collectors.toList()));
        return byVerdicts.entrySet().stream()
                .map(it -> new Way(
                        either(it.getValue().stream()
                                .map(answer -> name(question.field(), answer.value()))
                                .toList()),
                        it.getKey().containsAll(now)
                                ? "alles hierboven blijft mogelijk"
                                : either(it.getKey().stream().map(Oordeel::naam).toList())))
                .toList();
    }

    /** Null when the answers make no difference to the score that could be worked out. */
    private static String scores(NextQuestion question) {
        List<String> scores = question.answers().stream()
                .filter(it -> it.lowest() != null && it.highest() != null)
                .map(it -> name(question.field(), it.value()) + ": " + Dutch.number(it.lowest()) + " tot "
                        + Dutch.number(it.highest()))
                .toList();
        boolean differ = scores.stream()
                        .map(it -> it.substring(it.lastIndexOf(": ")))
                        .distinct()
                        .count()
                > 1;
        return differ ? String.join("; ", scores) : null;
    }

    private static String name(Field field, Object value) {
        return value instanceof Boolean yes
                ? (yes ? "ja" : "nee")
                : "‘" + field.options().get(String.valueOf(value)) + "’";
    }

    private static String either(List<String> words) {
        return Dutch.list(words, "of");
    }
}
