package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.VanWie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Reads whose the numbers and texts of kader.yaml are: once for all of a kind, or where one of them stands.
 *
 * @param bronnen null when they could not be read
 */
public record VanWieReader(References references, Map<String, Bron> bronnen) {

    public static final String KEY = "herkomst";

    static final Block OF_ONE = new Block()
            .must("soort", Kind.WOORD, "Van wie het is: " + String.join(", ", Herkomst.codes()) + ".")
            .may("bron", Kind.BRON, "Waar het vandaan komt, of bij een KEUZE wat ermee wordt uitgewerkt.")
            .may("zegt", Kind.TEKST, "Wat die bron erover zegt, in eigen woorden.")
            .may("omdat", Kind.TEKST, "Waarom dit is gekozen; verplicht bij KEUZE.");

    static final Block OF_ALL = ofAll();

    private static Block ofAll() {
        Block block = new Block();
        Arrays.stream(Onderdeel.values())
                .forEach(it -> block.may(it.woord(), Kind.BLOK, OF_ONE, "Van wie " + it.naam() + " zijn."));
        return block;
    }

    public Afkomst read(YamlNode root) {
        Map<Onderdeel, VanWie> all = new EnumMap<>(Onderdeel.class);
        if (root.has(KEY)) {
            YamlNode said = root.get(KEY).as(OF_ALL);
            Arrays.stream(Onderdeel.values()).forEach(it -> put(all, it, one(said.get(it.woord()))));
        }
        put(all, Onderdeel.SIGNALEN, VanWie.keuze(root.get("integriteit").text("keuze")));
        put(all, Onderdeel.RAPPORT, VanWie.keuze(root.get("rapport").text("keuze")));
        Map<Onderdeel, Map<String, VanWie>> own = new EnumMap<>(Onderdeel.class);
        Map<String, VanWie> criteria = new HashMap<>();
        membersOf(root.get("criteria")).forEach((id, node) -> put(criteria, id, own(node, true)));
        own.put(Onderdeel.GEWICHTEN, criteria);
        own.put(Onderdeel.ONDERGRENZEN, criteria);
        Map<String, VanWie> aspects = new HashMap<>();
        membersOf(root.get("aspecten")).forEach((id, node) -> put(aspects, id, own(node, false)));
        own.put(Onderdeel.PUNTEN, aspects);
        Map<String, VanWie> classes = new HashMap<>();
        if (root.get("klassen").isList()) {
            root.get("klassen").elements().forEach(it -> put(classes, it.text("naam"), own(it, true)));
        }
        own.put(Onderdeel.KLASSEN, classes);
        return new Afkomst(Collections.unmodifiableMap(all), Collections.unmodifiableMap(own));
    }

    private static <K> void put(Map<K, VanWie> map, K key, VanWie said) {
        if (key != null && said != null) {
            map.putIfAbsent(key, said);
        }
    }

    private static Map<String, YamlNode> membersOf(YamlNode node) {
        return node.isMap() ? node.members() : Map.of();
    }

    /** @param chosen whether what is marked as a choice there is about its number */
    private VanWie own(YamlNode node, boolean chosen) {
        return node.has(KEY) ? one(node.get(KEY)) : chosen ? VanWie.keuze(node.text("keuze")) : null;
    }

    private VanWie one(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        Herkomst kind = Herkomst.met(node.as(OF_ONE).get("soort").oneOf(Herkomst.codes()))
                .orElse(null);
        String source = references.check(node.get("bron"));
        if (kind == null) {
            return null;
        }
        if (kind == Herkomst.KEUZE && !node.has("omdat")) {
            node.report("Een keuze rust niet op een bron alleen. Zeg bij 'omdat' waarom dit is gekozen.");
        } else if (kind != Herkomst.KEUZE) {
            checkSource(node, kind, source);
        }
        return new VanWie(kind, source, node.text("zegt"), node.text("omdat"));
    }

    private void checkSource(YamlNode node, Herkomst kind, String source) {
        Bron document = source == null || bronnen == null
                ? null
                : bronnen.get(Source.parse(source).document());
        if (source == null) {
            node.report("Noem bij 'bron' waar dit staat. Staat het nergens, dan is het een KEUZE.");
        } else if (document != null && document.soort() != null && document.soort() != kind) {
            node.get("soort")
                    .report("In bronnen.yaml is '" + document.key() + "' van de soort " + document.soort()
                            + ", en niet " + kind + ".");
        }
        node.get("omdat").report("'omdat' past alleen bij een KEUZE. Wat de bron zegt, hoort bij 'zegt'.");
    }
}
