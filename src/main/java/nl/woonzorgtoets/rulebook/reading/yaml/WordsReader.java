package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.FieldWords;

/** Reads how a question or figure is spoken of. */
public final class WordsReader {

    private static final List<String> KEYS = List.of("lidwoord", "meervoud", "binnenin", "uitleg", "kanttekening");

    private WordsReader() {}

    /** These keys, and those that say how a thing is spoken of. */
    public static String[] with(String... keys) {
        return Stream.concat(Arrays.stream(keys), KEYS.stream()).toArray(String[]::new);
    }

    public static FieldWords read(YamlNode node) {
        if (KEYS.stream().allMatch(key -> node.get(key) == null)) {
            return FieldWords.NONE;
        }
        YamlNode article = node.get("lidwoord");
        return new FieldWords(
                article == null ? null : article.oneOf(List.of("de", "het")),
                node.yes("meervoud", false),
                node.text("binnenin"),
                node.text("uitleg"),
                caveat(node.get("kanttekening")));
    }

    private static FieldWords.Caveat caveat(YamlNode node) {
        if (node == null) {
            return null;
        }
        if (!node.isMap()) {
            return new FieldWords.Caveat(node.text(), false);
        }
        node.only("tekst", "bijBeslissend");
        return new FieldWords.Caveat(node.requireText("tekst"), node.yes("bijBeslissend", false));
    }
}
