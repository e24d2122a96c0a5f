package nl.woonzorgtoets.rulebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.settings.EditieReader;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;

/**
 * A regelset that was read before, for what of it need not be read again: the same text among the same names says the same.
 *
 * <p>It was sound, so that there is nothing to report about what is taken from it.
 */
final class Earlier {

    private final RuleFiles now;
    private final Rulebook rulebook;
    private boolean asksTheSame;

    /** @param rulebook null when there is none */
    Earlier(RuleFiles now, Rulebook rulebook) {
        this.now = now;
        this.rulebook = rulebook;
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

    /** What shares with it what judges; null when that is about other questions. */
    Rulebook sharing() {
        return asksTheSame ? rulebook : null;
    }

    /** Whether files with signs that nobody sees are refused, as kader.yaml says. */
    boolean refusesUnseen(String kader) {
        Editie editie = says(FileCheck.KADER) ? rulebook.editie() : EditieReader.of(kader);
        return editie.weigertOnzichtbaar();
    }

    private static boolean isOfQuestions(String path) {
        return path.equals(FileCheck.VRAGEN) || path.equals(FileCheck.BRONNEN) || path.endsWith(".csv");
    }

    private boolean isSame(String path) {
        return Arrays.equals(
                now.contents().get(path), rulebook.files().contents().get(path));
    }

    /** Whether a file says what it said, and that was sound. */
    boolean says(String path) {
        return rulebook != null && isSame(path);
    }

    /** By path, the examples of the files that say what they said; to be asked after the questions. */
    Map<String, List<Example>> examples(Map<String, Drempel> drempels) {
        return hasSameThresholds(drempels) ? ofSameFiles(rulebook.examples(), Example::file) : Map.of();
    }

    /** By path, the rules of the files that say what they said; to be asked after the questions. */
    Map<String, List<Rule>> rules(Map<String, Drempel> drempels, Map<String, Aspect> aspecten) {
        return hasSameThresholds(drempels) && aspecten.equals(rulebook.kader().aspecten())
                ? ofSameFiles(rulebook.rules(), Rule::file)
                : Map.of();
    }

    /** Whether thresholds have the same names, and take the same kind of value. */
    private boolean hasSameThresholds(Map<String, Drempel> drempels) {
        return asksTheSame && RuleSet.thresholds(drempels).equals(RuleSet.thresholds(rulebook.drempels()));
    }

    private <T> Map<String, List<T>> ofSameFiles(List<T> all, Function<T, String> file) {
        Map<String, List<T>> same =
                all.stream().collect(Collectors.groupingBy(file, HashMap::new, Collectors.toList()));
        same.keySet().removeIf(path -> !isSame(path));
        return same;
    }
}
