package nl.woonzorgtoets.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.reading.examples.DossiersReader;
import nl.woonzorgtoets.rulebook.reading.examples.ExampleChecks;
import nl.woonzorgtoets.rulebook.reading.examples.ExamplesReader;
import nl.woonzorgtoets.rulebook.reading.examples.GivenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/**
 * The examples of a folder, each file of them beside the rules that it is about.
 *
 * @param paths of all files, in order
 * @param yaml reads the file at a path; null when it cannot be read
 * @param before by path, the examples of the files that need not be read again
 */
record ExampleFiles(
        Set<String> paths, Function<String, YamlNode> yaml, Map<String, List<Example>> before, Meldingen meldingen) {

    private static final String BESIDE_QUESTIONS = "vragen" + RuleFilePair.EXAMPLES;

    /**
     * @param given null when questions or thresholds could not be read: then nothing can be said of what is in the files
     * @param rules null when they could not be read
     * @param counts whether an example is one of this folder; of others nothing is read
     */
    List<Example> read(GivenReader given, List<Rule> rules, Predicate<YamlNode> counts) {
        checkPairs(
                RuleFilePair.RULES,
                RuleFilePair.EXAMPLES,
                "Bij dit bestand met regels ontbreken de voorbeelden. Maak ");
        checkPairs(
                RuleFilePair.EXAMPLES,
                RuleFilePair.RULES,
                "Bij deze voorbeelden ontbreken de regels. Haal ze weg, of maak ");
        Map<String, YamlNode> roots = new LinkedHashMap<>();
        List<String> files = of(RuleFilePair.EXAMPLES);
        files.stream().filter(it -> !before.containsKey(it)).forEach(path -> roots.put(path, yaml.apply(path)));
        if (given == null) {
            return List.of();
        }
        ExamplesReader reader = new ExamplesReader(given, counts);
        int wrong = meldingen.size();
        List<Example> examples = files.stream()
                .flatMap(path -> {
                    YamlNode root = roots.get(path);
                    return (root == null ? before.getOrDefault(path, List.of()) : reader.read(root)).stream();
                })
                .toList();
        // An example or rule that could not be read would otherwise seem to be missing as well.
        if (rules != null && meldingen.size() == wrong && !roots.containsValue(null)) {
            new ExampleChecks(meldingen).check(rules, examples);
        }
        return examples;
    }

    /** Of files that were read before, so that there is nothing to report about them. */
    static List<Overlevende> survivors(RuleFiles files) {
        return explained(files, ExamplesReader::survivors, DossiersReader::survivors);
    }

    /** Of such files, what they accept although it looks wrong. */
    static List<Overlevende> accepted(RuleFiles files) {
        return explained(files, ExamplesReader::accepted, DossiersReader::accepted);
    }

    private static List<Overlevende> explained(
            RuleFiles files,
            Function<YamlNode, List<Overlevende>> ofExamples,
            Function<YamlNode, List<Overlevende>> ofDossiers) {
        List<Overlevende> explained = new ArrayList<>();
        files.contents().forEach((path, bytes) -> {
            boolean examples = path.endsWith(RuleFilePair.EXAMPLES) && !path.equals(RuleFilePair.AMOUNTS);
            boolean dossiers = path.equals(DossiersReader.EXPECTED);
            if (examples || dossiers) {
                YamlNode root = new YamlReader(new Meldingen()).read(path, new String(bytes, StandardCharsets.UTF_8));
                explained.addAll((examples ? ofExamples : ofDossiers).apply(root));
            }
        });
        return explained;
    }

    /** The thresholds that a file with examples gives for all of them. */
    static Map<String, Object> thresholds(RuleFiles files, String path, GivenReader given) {
        YamlNode root = new YamlReader(new Meldingen())
                .read(path, new String(files.contents().get(path), StandardCharsets.UTF_8));
        return given.thresholds(root.get("drempels"));
    }

    private void checkPairs(String suffix, String other, String melding) {
        of(suffix).forEach(path -> {
            String pair = path.substring(0, path.length() - suffix.length()) + other;
            if (!paths.contains(pair) && !isBesideQuestions(path)) {
                meldingen.add(path, melding + pair + ".");
            }
        });
    }

    /** Intermediate results stand among the questions, and so can their examples. */
    private static boolean isBesideQuestions(String path) {
        return path.equals(BESIDE_QUESTIONS) || path.endsWith("/" + BESIDE_QUESTIONS);
    }

    private List<String> of(String suffix) {
        return paths.stream()
                .filter(path -> path.endsWith(suffix) && !path.equals(RuleFilePair.AMOUNTS))
                .toList();
    }
}
