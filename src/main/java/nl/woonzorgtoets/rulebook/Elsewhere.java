package nl.woonzorgtoets.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Says of an answer to a question that is not asked here, where it is. */
record Elsewhere(Rulebook framework, Rulebook judging) {

    List<DossierProblem> told(List<DossierProblem> problems) {
        return problems.stream().map(this::told).toList();
    }

    private DossierProblem told(DossierProblem problem) {
        String path = Arrays.stream(problem.pointer().split("/"))
                .filter(it -> !it.isEmpty() && !it.matches("\\d+"))
                .collect(Collectors.joining("."));
        if (path.isEmpty() || asks(judging.vocabulary(), path)) {
            return problem;
        }
        if (asks(framework.vocabulary(), path)) {
            return saying(
                    "Deze vraag vervalt met de aanvulling van " + judging.laag().naam(), problem);
        }
        String whose = framework.lagen().stream()
                .filter(it -> asks(it.vocabulary(), path))
                .map(it -> it.laag().naam())
                .collect(Collectors.joining(" en van "));
        return whose.isEmpty()
                ? problem
                : saying("Deze vraag hoort bij de aanvulling van " + whose + " en wordt hier niet gesteld", problem);
    }

    private static DossierProblem saying(String why, DossierProblem problem) {
        return new DossierProblem(problem.pointer(), why + ". Haal dit antwoord weg.", null);
    }

    private static boolean asks(Vocabulary vocabulary, String path) {
        return vocabulary.field(path) != null || vocabulary.sections().containsKey(path);
    }
}
