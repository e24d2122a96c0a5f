package nl.woonzorgtoets.rulebook.reading.examples;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads of which small changes a file says why none of its examples notices them. */
final class Survivors {

    static final String KEY = "overleeft";

    static final Block KEYS = new Block()
            .may("regel", Kind.TEKST, "Het nummer van de regel die anders is.")
            .may("tussenuitkomst", Kind.TEKST, "De naam van de tussenuitkomst die anders is.")
            .may("drempel", Kind.DREMPEL, "De naam van de drempel die anders is.")
            .may("criterium", Kind.TEKST, "Het criterium waarvan iets anders is.")
            .may("aspect", Kind.TEKST, "Het aspect waarvan iets anders is.")
            .may("klasse", Kind.TEKST, "Het oordeel van de klasse die anders is.")
            .must("wat", Kind.TEKST, "De wijziging, zoals 'regels mutanten' haar noemt.")
            .must("reden", Kind.TEKST, "Waarom geen voorbeeld haar kan of hoeft op te merken.");

    private static final List<String> WHAT =
            List.of("regel", "tussenuitkomst", "drempel", "criterium", "aspect", "klasse");

    private Survivors() {}

    static List<Overlevende> of(YamlNode file) {
        return file.get(KEY).list(node -> survivor(node.as(KEYS)));
    }

    private static Overlevende survivor(YamlNode node) {
        List<String> of = WHAT.stream().filter(node::has).toList();
        if (of.size() != 1) {
            node.report("Noem hier één ding dat anders is: " + String.join(", ", WHAT) + ".");
            return null;
        }
        String name = node.text(of.get(0));
        String what = node.text("wat");
        String reason = node.text("reden");
        return name == null || what == null || reason == null
                ? null
                : new Overlevende(node.file(), node.line(), of.get(0) + " " + name, what, reason);
    }
}
