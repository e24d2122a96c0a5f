package nl.woonzorgtoets.rulebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;

/**
 * A regelset that was read before, for what of it need not be read again: the same text among the same names says the same.
 *
 * <p>It was sound, so that there is nothing to report about what is taken from it.
 */
final class Earlier {

    private final RuleFiles now;
    private final Rulebook rulebook;
    private final Map<String, List<Example>> examples;
    private boolean asksTheSame;

    /** @param rulebook null when there is none */
    Earlier(RuleFiles now, Rulebook rulebook) {
        this.now = now;
        this.rulebook = rulebook;
        this.examples = rulebook == null
                ? Map.of()
                : rulebook.examples().stream().collect(Collectors.groupingBy(Example::file));
    }

    /**
     * The questions as they were read before, when they rest on the same texts: what hangs on them can then stay too. Where they stand is
     * that of now.
     *
     * @param read null when they could not be read
     */
    Vragen questions(Vragen read, Editie editie) {
        asksTheSame = read != null
                && rulebook != null
                && editie.verklaartZelf()
                && rulebook.editie() == editie
                && Stream.of(now, rulebook.files())
                        .flatMap(it -> it.contents().keySet().stream())
                        .filter(Earlier::isOfQuestions)
                        .allMatch(this::isSame);
        return asksTheSame ? read.asBefore(rulebook.questions()) : read;
    }

    private static boolean isOfQuestions(String path) {
        return path.equals(FileCheck.VRAGEN) || path.equals(FileCheck.BRONNEN) || path.endsWith(".csv");
    }

    private boolean isSame(String path) {
        return Arrays.equals(
                now.contents().get(path), rulebook.files().contents().get(path));
    }

    /** By path, those of the files that say what they said; to be asked after the questions. */
    Map<String, List<Example>> examples(Map<String, Drempel> drempels) {
        if (!asksTheSame || !RuleSet.thresholds(drempels).equals(RuleSet.thresholds(rulebook.drempels()))) {
            return Map.of();
        }
        Map<String, List<Example>> same = new HashMap<>(examples);
        same.keySet().removeIf(path -> !isSame(path));
        return same;
    }
}
