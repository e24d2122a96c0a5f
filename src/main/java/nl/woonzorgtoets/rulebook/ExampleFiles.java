package nl.woonzorgtoets.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.reading.examples.ExampleChecks;
import nl.woonzorgtoets.rulebook.reading.examples.ExamplesReader;
import nl.woonzorgtoets.rulebook.reading.examples.GivenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * The examples of a folder, each file of them beside the rules that it is about.
 *
 * @param texts of all files, by path
 * @param yaml reads the file at a path; null when it cannot be read
 */
record ExampleFiles(
        SortedMap<String, String> texts,
        BiFunction<String, Meldingen, YamlNode> yaml,
        EarlierReadings.Reading reading,
        Meldingen meldingen) {

    private static final String BESIDE_QUESTIONS = "vragen" + RuleFilePair.EXAMPLES;

    /**
     * What one file holds.
     *
     * @param read null when it could not be read as a whole
     */
    private record Found(List<Example> read, Meldingen meldingen) {}

    /** All that the examples of a file depend on. */
    private record From(String path, String text, Object names) {

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * @param given null when questions or thresholds could not be read: then nothing can be said of what is in the files
     * @param rules null when they could not be read
     * @param counts whether an example is one of this folder; of others nothing is read
     * @param counting what else says so, by its contents
     */
    List<Example> read(GivenReader given, List<Rule> rules, Predicate<YamlNode> counts, Object counting) {
        checkPairs(
                RuleFilePair.RULES,
                RuleFilePair.EXAMPLES,
                "Bij dit bestand met regels ontbreken de voorbeelden. Maak ");
        checkPairs(
                RuleFilePair.EXAMPLES,
                RuleFilePair.RULES,
                "Bij deze voorbeelden ontbreken de regels. Haal ze weg, of maak ");
        if (given == null) {
            of(RuleFilePair.EXAMPLES).forEach(path -> yaml.apply(path, meldingen));
            return List.of();
        }
        ExamplesReader reader = new ExamplesReader(given, counts);
        Object names = List.of(given.names(), counting);
        List<Found> files = of(RuleFilePair.EXAMPLES).parallelStream()
                .map(path -> found(new From(path, texts.get(path), names), reader))
                .toList();
        files.forEach(it -> meldingen.addAll(it.meldingen()));
        List<Example> examples = files.stream()
                .filter(it -> it.read() != null)
                .flatMap(it -> it.read().stream())
                .toList();
        // An example or rule that could not be read would otherwise seem to be missing as well.
        if (rules != null && files.stream().allMatch(it -> it.meldingen().size() == 0)) {
            new ExampleChecks(meldingen).check(rules, examples);
        }
        return examples;
    }

    private Found found(From from, ExamplesReader reader) {
        Meldingen own = new Meldingen();
        return new Found(
                reading.of(from, own, () -> {
                    YamlNode root = yaml.apply(from.path(), own);
                    return root == null ? null : reader.read(root);
                }),
                own);
    }

    private void checkPairs(String suffix, String other, String melding) {
        of(suffix).forEach(path -> {
            String pair = path.substring(0, path.length() - suffix.length()) + other;
            if (!texts.containsKey(pair) && !isBesideQuestions(path)) {
                meldingen.add(path, melding + pair + ".");
            }
        });
    }

    /** Intermediate results stand among the questions, and so can their examples. */
    private static boolean isBesideQuestions(String path) {
        return path.equals(BESIDE_QUESTIONS) || path.endsWith("/" + BESIDE_QUESTIONS);
    }

    private List<String> of(String suffix) {
        return texts.keySet().stream()
                .filter(path -> path.endsWith(suffix) && !path.equals(RuleFilePair.AMOUNTS))
                .toList();
    }
}
