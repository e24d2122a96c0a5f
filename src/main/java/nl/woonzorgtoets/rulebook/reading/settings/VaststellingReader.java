package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Vaststelling;
import nl.woonzorgtoets.rulebook.model.Vaststelling.EigenRegel;
import nl.woonzorgtoets.rulebook.model.Vaststelling.Soort;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Reads how far a framework binds.
 *
 * @param owners the codes of who can have thresholds of their own
 */
public record VaststellingReader(Set<String> owners, Map<String, Drempel> drempels, References references) {

    public static final String KEY = "vaststelling";

    private static final List<String> KINDS =
            Arrays.stream(Soort.values()).map(Enum::name).toList();

    private static final Block STANDING = new Block()
            .must("soort", Kind.WOORD, "Als wat het kader geldt: " + String.join(", ", KINDS) + ".")
            .may("orgaan", Kind.TEKST, "Wie het heeft vastgesteld, met lidwoord; verplicht behalve bij WERKWIJZE.")
            .may("datum", Kind.DATUM, "Wanneer dat was; verplicht bij orgaan.")
            .may("vindplaats", Kind.TEKST, "Waar het bekendgemaakt is; verplicht bij orgaan.");

    private static final Block OWN_RULE = new Block()
            .must("voor", Kind.ANTWOORD, "Van wie de regel is: een optie van de vraag bij eigenWaarden.")
            .must("bron", Kind.BRON, "Waar de regel staat.")
            .must("zegt", Kind.TEKST, "Wat de regel vraagt, als zin.")
            .must("drempel", Kind.DREMPEL, "De drempel van de soort optie die de regel aanzet.")
            .must("waarde", Kind.ANTWOORD, "De optie waarbij de regel aan staat.")
            .must("omdat", Kind.TEKST, "Waarom de regel uit staat, als zin.");

    static final Block BLOCK = new Block()
            .with(STANDING)
            .may("eigen", Kind.NAMEN, STANDING, "Wie het apart vaststelde: een optie van de vraag bij eigenWaarden.")
            .may("eigenRegels", Kind.LIJST, OWN_RULE, "Eigen regels naast het kader, die aan of uit kunnen staan.");

    /** Null when the framework does not say it. */
    public Vaststelling read(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        node.as(BLOCK).get("eigen").keys().forEach(it -> it.oneOf(owners));
        Map<String, Vaststelling> own = node.has("eigen")
                ? node.get("eigen").map((code, it) -> standing(it.as(STANDING), Map.of(), List.of()))
                : Map.of();
        return standing(node, own, node.get("eigenRegels").list(this::ownRule));
    }

    private static Vaststelling standing(YamlNode node, Map<String, Vaststelling> own, List<EigenRegel> rules) {
        String kind = node.get("soort").oneOf(KINDS);
        Soort soort = kind == null ? Soort.WERKWIJZE : Soort.valueOf(kind);
        if (soort != Soort.WERKWIJZE) {
            node.require("orgaan");
        }
        if (node.has("orgaan")) {
            node.require("datum");
            node.require("vindplaats");
        }
        return new Vaststelling(
                soort, node.text("orgaan"), node.get("datum").date(), node.text("vindplaats"), own, rules);
    }

    private EigenRegel ownRule(YamlNode node) {
        YamlNode threshold = node.as(OWN_RULE).get("drempel");
        String name = threshold.oneOf(drempels.keySet());
        Drempel setting = name == null ? null : drempels.get(name);
        if (setting != null && setting.soort() != FieldType.OPTIE) {
            threshold.report("Hier hoort een drempel van de soort optie.");
        }
        String value = setting == null
                ? null
                : node.get("waarde").oneOf(setting.opties().keySet());
        String owner = node.get("voor").oneOf(owners);
        String source = references.check(node.get("bron"));
        return value == null || owner == null
                ? null
                : new EigenRegel(owner, source, node.text("zegt"), name, value, node.text("omdat"));
    }
}
