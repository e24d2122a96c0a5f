package nl.woonzorgtoets.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.insight.NextQuestion.Answer;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Chooses among the open questions. One whose answers rule out verdicts goes first, the one that leaves the fewest; if there is none,
 * the one that most rules wait for. Only so many answers are tried: first those to questions on which a requirement hangs, then those
 * that most rules wait for.
 */
final class QuestionChoice {

    private static final int MOST_TRIALS = 20;
    private static final int MOST_ANSWERS = 12;

    private final Judgement assessment;
    private final WhatIf whatIf;

    QuestionChoice(Judgement assessment) {
        this.assessment = assessment;
        this.whatIf = new WhatIf(assessment);
    }

    NextQuestion best() {
        List<NextQuestion> questions = tried(waiting());
        Set<Oordeel> now = assessment.uitslag().haalbaar();
        Comparator<NextQuestion> sharpest = Comparator.comparingDouble(NextQuestion::verdictsLeft)
                .thenComparingDouble(NextQuestion::scoresLeft)
                .thenComparing(NextQuestion::rules, Comparator.reverseOrder());
        Comparator<NextQuestion> mostAwaited = Comparator.comparing(NextQuestion::rules, Comparator.reverseOrder())
                .thenComparingDouble(NextQuestion::scoresLeft);
        return questions.stream()
                .filter(question -> question.narrows(now))
                .min(sharpest)
                .or(() -> questions.stream().min(mostAwaited))
                .orElse(null);
    }

    /** The questions of the dossier that rules or points wait for, in the order in which they are tried. */
    private List<NextQuestion> waiting() {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        Set<String> deciding = new LinkedHashSet<>();
        for (RuleExplanation explanation : assessment.explanations()) {
            if (explanation.truth() == Truth.UNKNOWN) {
                for (Gap gap : explanation.gaps()) {
                    rules.computeIfAbsent(gap.pointer(), pointer -> new LinkedHashSet<>())
                            .add(explanation.rule().id());
                    if (isRequirement(explanation)) {
                        deciding.add(gap.pointer());
                    }
                }
            }
        }
        assessment.openPoints().forEach(it -> rules.putIfAbsent(it.pointer(), Set.of()));
        List<NextQuestion> questions = new ArrayList<>();
        rules.forEach((pointer, ids) -> {
            Section section = section(pointer);
            if (section != null) {
                String name = pointer.substring(pointer.lastIndexOf('/') + 1);
                questions.add(new NextQuestion(pointer, section.type().field(name), ids.size(), List.of()));
            }
        });
        questions.sort(Comparator.comparing((NextQuestion question) -> !deciding.contains(question.pointer()))
                .thenComparing(NextQuestion::rules, Comparator.reverseOrder()));
        return questions;
    }

    /** Whether it can decide the verdict whatever the score is. */
    private boolean isRequirement(RuleExplanation explanation) {
        Map<String, Aspect> aspects = assessment.rulebook().kader().aspecten();
        AspectSoort kind = aspects.get(explanation.rule().conclusion().aspect()).soort();
        return kind == AspectSoort.EIS || kind == AspectSoort.EIS_IN_BEGINSEL;
    }

    private Section section(String pointer) {
        String[] parts = pointer.split("/");
        return parts.length < 2
                ? null
                : assessment.rulebook().vocabulary().sections().get(parts[1]);
    }

    private List<NextQuestion> tried(List<NextQuestion> questions) {
        List<NextQuestion> all = new ArrayList<>();
        int trials = 0;
        for (NextQuestion question : questions) {
            List<Object> values = values(question.field());
            boolean fits = !values.isEmpty() && trials + values.size() <= MOST_TRIALS;
            trials += fits ? values.size() : 0;
            all.add(fits ? tried(question, values) : question);
        }
        return all;
    }

    private NextQuestion tried(NextQuestion question, List<Object> values) {
        List<Answer> answers = new ArrayList<>();
        for (Object value : values) {
            whatIf.answered(question.pointer(), value)
                    .ifPresent(it -> answers.add(new Answer(
                            value,
                            it.uitslag().haalbaar(),
                            it.uitslag().scoreMinimum(),
                            it.uitslag().scoreMaximum())));
        }
        return new NextQuestion(question.pointer(), question.field(), question.rules(), answers);
    }

    /** All answers there can be; empty when they are too many to try. */
    private static List<Object> values(Field field) {
        if (field == null) {
            return List.of();
        }
        return switch (field.type()) {
            case JANEE -> List.of(true, false);
            case OPTIE -> {
                List<Object> codes = field.options().keySet().stream()
                        .filter(code -> !field.openAnswers().contains(code))
                        .map(Object.class::cast)
                        .toList();
                yield codes.size() <= MOST_ANSWERS ? codes : List.of();
            }
            default -> List.of();
        };
    }
}
