package nl.woonzorgtoets.wording.telling;

import java.util.List;
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

    private final Set<String> waitedFor;

    /**
     * @param rulebook null when it cannot be read any more
     * @param missing all that is open of the plan
     */
    Idle(Rulebook rulebook, List<Missing> missing) {
        // Who adds up a list waits for the first row that is open, and for all of them.
        this.waitedFor = missing.stream()
                .filter(it -> !it.rules().isEmpty())
                .map(it -> path(it.pointer()))
                .collect(Collectors.toUnmodifiableSet());
        this.read = rulebook == null
                        // In the first edition a verdict waits for every answer that is due, whether or not a rule
                        // does.
                        || rulebook.editie().wachtOpElkVerplichtAntwoord()
                        || missing.stream().noneMatch(it -> it.rules().isEmpty())
                ? Set.of()
                : read(rulebook);
    }

    private static Set<String> read(Rulebook rulebook) {
        QuestionsRead questions = new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten());
        return rulebook.rules().stream()
                .flatMap(it -> questions.by(it).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(Missing it) {
        String path = path(it.pointer());
        return !waitedFor.contains(path) && !it.isExplanation() && !it.isFigure() && read.contains(path);
    }

    /** Without the rows of a list. */
    private static String path(String pointer) {
        String[] parts = pointer.split("/");
        return parts.length < 3 ? pointer : parts[1] + "." + parts[parts.length - 1];
    }
}
