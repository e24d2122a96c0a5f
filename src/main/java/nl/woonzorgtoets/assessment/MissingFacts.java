package nl.woonzorgtoets.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.MissingAnswer;

/** What is not known and matters: what rules and points wait for, and what is due whether or not one does. */
final class MissingFacts {

    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> waiting = new LinkedHashMap<>();
    private final Map<String, MissingAnswer> unanswered = new LinkedHashMap<>();

    private MissingFacts(Dossier dossier) {
        dossier.missing().forEach(it -> unanswered.putIfAbsent(it.pointer(), it));
    }

    /** In the order of the questions; figures that no answer can supply come last. */
    static List<Missing> of(Dossier dossier, List<RuleExplanation> unknown, List<Gap> points) {
        MissingFacts missing = new MissingFacts(dossier);
        unknown.forEach(missing::waits);
        points.stream()
                .filter(it -> !it.ofFramework())
                .forEach(it -> missing.questions.putIfAbsent(it.pointer(), it.question()));
        missing.unanswered.values().stream()
                .filter(it -> it.due() == MissingAnswer.Due.MANDATORY)
                .forEach(it ->
                        missing.questions.putIfAbsent(it.pointer(), it.field().label()));
        return missing.all();
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
