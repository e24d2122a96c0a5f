package nl.woonzorgtoets.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.reading.examples.GivenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** What stands in the files of a rulebook around its examples, for who writes more of them. */
public final class WrittenExamples {

    private final Rulebook rulebook;
    /** What files with examples give for all of theirs. */
    private final Map<String, Map<String, Object>> thresholds = new ConcurrentHashMap<>();

    private final YamlNode kader;

    private WrittenExamples(Rulebook rulebook) {
        this.rulebook = rulebook;
        byte[] text = rulebook.files().contents().get(FileCheck.KADER);
        this.kader = new YamlReader(new Meldingen()).read(FileCheck.KADER, new String(text, StandardCharsets.UTF_8));
    }

    public static WrittenExamples of(Rulebook rulebook) {
        return rulebook.beside(WrittenExamples.class, WrittenExamples::new);
    }

    /** The changes that no example notices and of which the files say why, in the order of the files. */
    public List<Overlevende> overlevenden() {
        return ExampleFiles.survivors(rulebook.files());
    }

    /** What may come out as it does although it looks wrong, with the reason; in the order of the files. */
    public List<Overlevende> aanvaard() {
        return ExampleFiles.accepted(rulebook.files());
    }

    /** Where in kader.yaml stands what is written under these keys, and in a list at that place from 0; line 0 when it is not written. */
    public int lineInKader(Object... place) {
        YamlNode at = inKader(place);
        return at.isThere() ? at.line() : 0;
    }

    /** Why what stands there is meant to be so, by the word for what the check says of it; null when it is not said. */
    public String meantInKader(String word, Object... place) {
        return inKader(place).get("bedoeld").get(word).text();
    }

    private YamlNode inKader(Object... place) {
        YamlNode at = kader;
        for (Object key : place) {
            at = key instanceof Integer row ? at.elements().get(row) : at.get((String) key);
        }
        return at;
    }

    /** What an example gives itself, by the names of its file: maps, lists, {@code String}, {@code BigDecimal}, {@code Boolean}, days. */
    public Map<String, Object> given(Example example) {
        return new GivenAnswers(rulebook.questions(), thresholdsOfFile(example)).of(example);
    }

    /**
     * An example on the boundary that gives something else, and is the same for the rest.
     *
     * @throws InvalidDossierException when such answers cannot be given
     */
    public Example giving(Example example, Map<String, Object> given) throws InvalidDossierException {
        return new GivenAnswers(rulebook.questions(), thresholdsOfFile(example)).with(example, given);
    }

    private Map<String, Object> thresholdsOfFile(Example example) {
        // An example that was made up stands in no file yet.
        return example.file().endsWith(RuleFilePair.EXAMPLES)
                ? thresholds.computeIfAbsent(example.file(), this::thresholdsOf)
                : Map.of();
    }

    private Map<String, Object> thresholdsOf(String file) {
        return ExampleFiles.thresholds(
                rulebook.files(), file, new GivenReader(rulebook.questions(), rulebook.drempels()));
    }

    /** Where the facts of a type are given in an example, by the name of the type; thresholds and intermediate results are not. */
    public Map<String, String> namesInExamples() {
        Map<String, String> names = new LinkedHashMap<>();
        rulebook.vocabulary()
                .sections()
                .forEach((name, section) -> names.put(section.type().name(), name));
        rulebook.questions().regions().forEach(it -> names.put(it.type().name(), it.exampleName()));
        names.put(rulebook.questions().portfolio().type().name(), GivenAnswers.PORTFOLIO);
        return names;
    }
}
