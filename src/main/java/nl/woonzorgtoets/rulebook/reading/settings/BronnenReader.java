package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads bronnen.yaml. */
public final class BronnenReader {

    private static final Block BRON = new Block()
            .must("titel", Kind.TEKST, "Hoe het stuk heet.")
            .may(
                    "soort",
                    Kind.WOORD,
                    "Van wie komt wat erin staat: " + String.join(", ", Herkomst.codes())
                            + "; verplicht bij een herkomst.yaml.")
            .may("datum", Kind.DATUM, "De dag van het stuk.")
            .may("vindplaats", Kind.TEKST, "Waar het te vinden is.")
            .may("opmerking", Kind.TEKST, "Wat er verder over te zeggen is.")
            .may("paragrafen", Kind.NAMEN, "De paragrafen waarnaar verwezen kan worden, elk met haar titel.");

    public static final Block FILE =
            new Block().must("bronnen", Kind.NAMEN, BRON, "De stukken en cijfers, elk onder een eigen sleutel.");

    private BronnenReader() {}

    public static Map<String, Bron> read(YamlNode root) {
        return root.as(FILE)
                .get("bronnen")
                .keysLike(
                        "[a-z0-9][a-z0-9-]*",
                        "De sleutel van een bron bestaat uit kleine letters, cijfers en streepjes.")
                .map((key, node) -> bron(key, node.as(BRON)));
    }

    private static Bron bron(String key, YamlNode node) {
        return new Bron(
                key,
                node.text("titel"),
                Herkomst.met(node.get("soort").oneOf(Herkomst.codes())).orElse(null),
                node.get("datum").date(),
                node.text("vindplaats"),
                node.text("opmerking"),
                node.get("paragrafen").texts());
    }
}
