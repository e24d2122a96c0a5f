package nl.woonzorgtoets.rulebook.reading.settings;

import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.oordeel.Woorden.Woord;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads what the framework calls a plan, who hands it in, where it is and who decides. */
final class WoordenReader {

    private static final Block WOORD = new Block()
            .must("lidwoord", Kind.WOORD, "De of het.")
            .must("enkelvoud", Kind.TEKST, "Het woord voor één.")
            .must("meervoud", Kind.TEKST, "Het woord voor meer.");

    static final Block WOORDEN = new Block()
            .may("plan", Kind.BLOK, WOORD, "Wat er beoordeeld wordt; zonder deze sleutel: het plan.")
            .may("indiener", Kind.BLOK, WOORD, "Wie het indient; zonder deze sleutel: de indiener.")
            .may("plaats", Kind.BLOK, WOORD, "Waar het komt; zonder deze sleutel: de plek.")
            .may("beslisser", Kind.BLOK, WOORD, "Wie erover besluit; zonder deze sleutel: de beslisser.")
            .may("onderwerp", Kind.TEKST, "Waar het kader over gaat.");

    private WoordenReader() {}

    static Woorden read(YamlNode node) {
        node.as(WOORDEN);
        return new Woorden(
                word(node.get("plan"), Woorden.GEWOON.plan()),
                word(node.get("indiener"), Woorden.GEWOON.indiener()),
                word(node.get("plaats"), Woorden.GEWOON.plaats()),
                word(node.get("beslisser"), Woorden.GEWOON.beslisser()),
                node.text("onderwerp"));
    }

    private static Woord word(YamlNode node, Woord otherwise) {
        node.as(WOORD);
        Woord word = new Woord(
                node.get("lidwoord").oneOf(WordsReader.ARTICLES), node.text("enkelvoud"), node.text("meervoud"));
        boolean complete = word.lidwoord() != null && word.enkelvoud() != null && word.meervoud() != null;
        return complete ? word : otherwise;
    }
}
