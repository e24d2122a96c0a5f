package nl.woonzorgtoets.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Puts the examples that were found among those that there are. */
public final class TakenOver {

    private static final String EXAMPLES = "voorbeelden:";

    private TakenOver() {}

    /** What the files with examples become, by their path. */
    public static Map<String, String> in(RuleFiles files, List<MutantReport.Survivor> survivors) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        survivors.stream()
                .filter(it -> it.voorbeeld() != null)
                .forEach(it -> texts.computeIfAbsent(it.voorbeeldbestand(), key -> new LinkedHashSet<>())
                        .add(it.voorbeeld()));
        return in(files, texts);
    }

    /**
     * The same of other examples.
     *
     * @param texts as files would say them, by the path of the file
     */
    public static Map<String, String> in(RuleFiles files, Map<String, Set<String>> texts) {
        Map<String, String> becomes = new LinkedHashMap<>();
        texts.forEach((path, found) -> becomes.put(
                path, with(new String(files.contents().get(path), StandardCharsets.UTF_8), String.join("", found))));
        return becomes;
    }

    /** After the last example: before the next key of the file, or at its end. */
    private static String with(String file, String examples) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        int at = lines.indexOf(EXAMPLES) + 1;
        while (at < lines.size()
                && (lines.get(at).isEmpty() || " -#".indexOf(lines.get(at).charAt(0)) >= 0)) {
            at++;
        }
        lines.add(at, examples.stripTrailing());
        return String.join("\n", lines) + "\n";
    }
}
