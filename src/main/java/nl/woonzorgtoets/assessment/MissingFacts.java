package nl.woonzorgtoets.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.MissingAnswer;

/** What is not known and matters: what rules and points wait for, and what is due and read by no rule, for a reason of its own. */
final class MissingFacts {

    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> waiting = new LinkedHashMap<>();
    private final Map<String, MissingAnswer> unanswered = new LinkedHashMap<>();

    private MissingFacts(Dossier dossier) {
        dossier.missing().forEach(it -> unanswered.putIfAbsent(it.pointer(), it));
    }

    /** First the explanations; the rest in the order of the questions; figures that no answer can supply come last. */
    static List<Missing> of(Judgement judgement, List<RuleExplanation> unknown) {
        Dossier dossier = judgement.dossier();
        List<Gap> points = judgement.openPoints();
        MissingFacts missing = new MissingFacts(dossier);
        unknown.forEach(missing::waits);
        points.stream()
                .filter(it -> !it.ofFramework())
                .forEach(it -> missing.questions.putIfAbsent(it.pointer(), it.question()));
        missing.unanswered.values().stream()
                .filter(it -> it.due() == MissingAnswer.Due.MANDATORY)
                .forEach(it ->
                        missing.questions.putIfAbsent(it.pointer(), it.field().label()));
        Stream<Missing> all = missing.all().stream();
        if (!judgement.rulebook().editie().mistOokWatNietsVerandert()) {
            WhatMatters matters = WhatMatters.in(judgement);
            all = all.filter(it -> missing.matters(it.pointer(), matters));
        }
        return Stream.concat(explanations(judgement), all).toList();
    }

    private boolean matters(String pointer, WhatMatters matters) {
        MissingAnswer asked = unanswered.get(pointer);
        return asked == null || !matters.canWait(pointer, asked.field());
    }

    private static Stream<Missing> explanations(Judgement judgement) {
        OddAnswers odd = new OddAnswers(judgement.dossier(), judgement.rulebook());
        return judgement.explanations().stream()
                .filter(it -> odd.found(it) && odd.explained(it).isEmpty())
                .map(it -> explanation(it, odd, judgement.rulebook()));
    }

    private static Missing explanation(RuleExplanation it, OddAnswers odd, Rulebook rulebook) {
        Aspect aspect = rulebook.kader().aspecten().get(it.rule().conclusion().aspect());
        return new Missing(
                "/" + rulebook.vocabulary().toelichtingen().lijst(),
                it.rule().meaning(aspect),
                true,
                List.of(it.rule().id()),
                odd.places(it));
    }

    private void waits(RuleExplanation explanation) {
        for (Gap gap :
                explanation.gaps().stream().filter(it -> !it.ofFramework()).toList()) {
            MissingAnswer asked = unanswered.get(gap.pointer());
            questions.putIfAbsent(
                    gap.pointer(),
                    asked == null ? gap.question() : asked.field().label());
            waiting.computeIfAbsent(gap.pointer(), pointer -> new LinkedHashSet<>())
                    .add(explanation.rule().id());
        }
    }

    private List<Missing> all() {
        Set<String> pointers = new LinkedHashSet<>(unanswered.keySet());
        pointers.retainAll(questions.keySet());
        pointers.addAll(questions.keySet());
        List<Missing> all = new ArrayList<>();
        for (String pointer : pointers) {
            MissingAnswer answer = unanswered.get(pointer);
            all.add(new Missing(
                    pointer,
                    questions.get(pointer),
                    answer != null && answer.due() != MissingAnswer.Due.NOT_DUE,
                    List.copyOf(waiting.getOrDefault(pointer, Set.of()))));
        }
        return all;
    }
}
