package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.List;
import nl.woonzorgtoets.vocabulary.FieldWords;

/** Reads how a question or figure is spoken of. */
public final class WordsReader {

    /** What an article can be. */
    public static final List<String> ARTICLES = List.of("de", "het");

    private static final Block CAVEAT = new Block()
            .must("tekst", Kind.TEKST, "Wat er bij het cijfer gezegd moet worden.")
            .may("bijBeslissend", Kind.JANEE, "Of dat al bij het oordeel zelf staat als het cijfer de doorslag gaf.");

    /** The keys that say how a thing is spoken of. */
    public static final Block KEYS = new Block()
            .may("lidwoord", Kind.WOORD, "Het lidwoord voor het label: de of het.")
            .may("meervoud", Kind.JANEE, "Of het label meer dan één ding noemt, zoals Servicekosten.")
            .may("binnenin", Kind.TEKST, "Het label midden in een zin, als dat meer is dan de hoofdletter weglaten.")
            .may("uitleg", Kind.TEKST, "Eén zin die zegt wat het cijfer is.")
            .may("kanttekening", Kind.TEKST, CAVEAT, "Wat er gezegd moet worden als het cijfer meetelt.");

    private WordsReader() {}

    public static FieldWords read(YamlNode node) {
        if (KEYS.names().stream().noneMatch(node::has)) {
            return FieldWords.NONE;
        }
        return new FieldWords(
                node.get("lidwoord").oneOf(ARTICLES),
                node.yes("meervoud"),
                node.text("binnenin"),
                node.text("uitleg"),
                caveat(node.get("kanttekening")));
    }

    private static FieldWords.Caveat caveat(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        if (!node.isMap()) {
            return new FieldWords.Caveat(node.text(), false);
        }
        node.as(CAVEAT);
        return new FieldWords.Caveat(node.text("tekst"), node.yes("bijBeslissend"));
    }
}
