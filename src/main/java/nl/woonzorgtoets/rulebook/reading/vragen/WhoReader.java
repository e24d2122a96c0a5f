package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Antwoorder;

/** Reads who can answer questions. */
final class WhoReader {

    static final String KEY = "wie";

    static final Block WHO = new Block()
            .must("naam", Kind.TEKST, "Hoe hij midden in een zin heet, met lidwoord.")
            .may("indiener", Kind.JANEE, "Of hij het plan indient. Alleen van hem vraagt de brief antwoorden.");

    private WhoReader() {}

    /** By code, in the order of vragen.yaml; empty when the framework does not say. */
    static Map<String, Antwoorder> read(YamlNode node, Editie editie) {
        if (!node.isThere()) {
            return Map.of();
        }
        if (!editie.verklaartZelf()) {
            node.report(Editie.hoortBijTweede("'" + KEY + "'"));
        }
        node.keys().forEach(Names::checkCode);
        Map<String, Antwoorder> all =
                node.map((code, it) -> new Antwoorder(code, it.as(WHO).text("naam"), it.yes("indiener")));
        if (all.values().stream().noneMatch(Antwoorder::indiener)) {
            node.report("Zet bij wie het plan indient 'indiener: ja'.");
        }
        return all;
    }
}
