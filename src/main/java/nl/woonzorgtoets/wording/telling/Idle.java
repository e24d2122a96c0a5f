package nl.woonzorgtoets.wording.telling;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;

/**
 * Which open questions make no difference to a plan: rules look at the answer, but none of them can still do so here. Nobody is asked for
 * those, such as a private person with one home for a financial plan. What no rule ever looks at is asked for a reason of its own.
 */
final class Idle implements Predicate<Missing> {

    private final Set<String> read;

    /** @param rulebook null when it cannot be read any more */
    Idle(Rulebook rulebook) {
        // In the first edition a verdict waits for every answer that is due, whether or not a rule does.
        this.read = rulebook == null || rulebook.editie().wachtOpElkVerplichtAntwoord() ? Set.of() : read(rulebook);
    }

    private static Set<String> read(Rulebook rulebook) {
        QuestionsRead questions = new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten());
        return rulebook.rules().stream()
                .flatMap(it -> questions.by(it).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(Missing it) {
        return it.rules().isEmpty() && !it.isExplanation() && !it.isFigure() && read.contains(path(it.pointer()));
    }

    /** Without the rows of a list. */
    private static String path(String pointer) {
        String[] parts = pointer.split("/");
        return parts.length < 3 ? pointer : parts[1] + "." + parts[parts.length - 1];
    }
}
