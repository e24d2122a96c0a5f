package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.List;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.oordeel.Woorden.Woord;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads what the framework calls a plan, who hands it in, where it is and who decides. */
final class WoordenReader {

    private WoordenReader() {}

    static Woorden read(YamlNode node) {
        if (node == null) {
            return Woorden.GEWOON;
        }
        node.only("plan", "indiener", "plaats", "beslisser", "onderwerp");
        return new Woorden(
                word(node.get("plan"), Woorden.GEWOON.plan()),
                word(node.get("indiener"), Woorden.GEWOON.indiener()),
                word(node.get("plaats"), Woorden.GEWOON.plaats()),
                word(node.get("beslisser"), Woorden.GEWOON.beslisser()),
                node.text("onderwerp"));
    }

    private static Woord word(YamlNode node, Woord otherwise) {
        if (node == null) {
            return otherwise;
        }
        node.only("lidwoord", "enkelvoud", "meervoud");
        YamlNode article = node.require("lidwoord");
        Woord word = new Woord(
                article == null ? null : article.oneOf(List.of("de", "het")),
                node.requireText("enkelvoud"),
                node.requireText("meervoud"));
        boolean complete = word.lidwoord() != null && word.enkelvoud() != null && word.meervoud() != null;
        return complete ? word : otherwise;
    }
}
