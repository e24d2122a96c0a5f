package nl.woonzorgtoets.rulebook.reading.examples;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads of what a file says why it is right all the same: of small changes that none of its examples notices, and of what a proof finds. */
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

    static final String ACCEPTED = "aanvaard";

    static final Block ACCEPTED_KEYS = new Block()
            .may("regel", Kind.TEKST, "Het nummer van de regel die nooit opgaat.")
            .may("aspect", Kind.TEKST, "Het aspect waarvan regels elkaar tegenspreken, of dat zij open laten.")
            .may("klasse", Kind.TEKST, "Het oordeel van de klasse waar niets in komt.")
            .may("oordeel", Kind.TEKST, "Het oordeel dat nooit valt.")
            .must("wat", Kind.TEKST, "Wat er gevonden is, zoals 'regels bewijs' het noemt.")
            .must("reden", Kind.TEKST, "Waarom het zo mag.");

    private static final List<String> WHAT =
            List.of("regel", "tussenuitkomst", "drempel", "criterium", "aspect", "klasse");

    private static final List<String> ACCEPTED_WHAT = List.of("regel", "aspect", "klasse", "oordeel");

    private Survivors() {}

    static List<Overlevende> of(YamlNode file) {
        return file.get(KEY).list(node -> explained(node.as(KEYS), WHAT));
    }

    static List<Overlevende> accepted(YamlNode file) {
        return file.get(ACCEPTED).list(node -> explained(node.as(ACCEPTED_KEYS), ACCEPTED_WHAT));
    }

    private static Overlevende explained(YamlNode node, List<String> things) {
        List<String> of = things.stream().filter(node::has).toList();
        if (of.size() != 1) {
            node.report("Noem hier één ding: " + String.join(", ", things) + ".");
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
