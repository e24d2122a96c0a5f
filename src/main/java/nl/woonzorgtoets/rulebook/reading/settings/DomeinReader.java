package nl.woonzorgtoets.rulebook.reading.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Domein;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Reads what the framework is about and how its cases are found.
 *
 * @param drempels the names of all thresholds; null when they are not known
 */
record DomeinReader(Questions questions, Set<String> drempels) {

    private static final Block KAART = new Block()
            .must("bestand", Kind.TEKST, "Het GeoJSON-bestand met een vlak voor elke plek.")
            .must("code", Kind.TEKST, "De eigenschap van een vlak waarin de optie van de vraag staat.")
            .may("omtrek", Kind.TEKST, "Het GeoJSON-bestand met de grotere gebieden.")
            .may("naam", Kind.TEKST, "De eigenschap waarin de naam van een groter gebied staat; verplicht bij omtrek.");

    private static final Block CIJFER = new Block()
            .must("veld", Kind.TEKST, "Het cijfer, zoals Gebied.inwoners.")
            .may("drempel", Kind.DREMPEL, "De drempel waarmee het cijfer vergeleken wordt.");

    private static final Block PLAATS = new Block()
            .must("veld", Kind.VRAAG, "De vraag die zegt waar een plan komt; zij heeft opties.")
            .may("binnen", Kind.VRAAG, "De vraag naar het grotere gebied waarin die plek ligt.")
            .may("kaart", Kind.BLOK, KAART, "De kaart waarop de plekken staan.")
            .may("cijfers", Kind.LIJST, CIJFER, "De cijfers die van elke plek te zien zijn.")
            .may("omvang", Kind.LIJST, "De aantallen die samen kleiner worden als een plan kleiner wordt.");

    static final Block KEYS = new Block()
            .may("sleutel", Kind.TEKST, "De vaste korte naam van het kader; zonder deze sleutel is het de naam.")
            .may("lidwoord", Kind.WOORD, "Het lidwoord voor de naam van het kader: de of het.")
            .may("woorden", Kind.BLOK, WoordenReader.WOORDEN, "Hoe het kader de dingen noemt.")
            .may("zoeken", Kind.NAMEN, "De antwoorden waaraan zaken terug te vinden zijn: een naam met een vraag.")
            .may("plaats", Kind.BLOK, PLAATS, "Waar plannen liggen.")
            .may("eigenWaarden", Kind.VRAAG, "Bij welke vraag eigen drempels horen; anders plaats.binnen.");

    /** What else lists of cases ask and answer. */
    private static final Set<String> TAKEN = Set.of(
            "zoek",
            "nummer",
            "zaaknummer",
            "kenmerk",
            "kader",
            "van",
            "tot",
            "oordeel",
            "besluit",
            "besloten",
            "afwijkend",
            "kanttekening",
            "grensgeval",
            "grens",
            "ingetrokken",
            "regel",
            "regelset",
            "peildatum",
            "moment",
            "volgorde",
            "pagina",
            "aantal");

    Domein read(YamlNode root) {
        Plaats place = place(root.get("plaats"));
        YamlNode own = root.get("eigenWaarden");
        questions.single(own, FieldType.OPTIE);
        return new Domein(
                key(root),
                root.get("lidwoord").oneOf(WordsReader.ARTICLES),
                WoordenReader.read(root.get("woorden")),
                features(root.get("zoeken")),
                place,
                own.isThere() ? own.text() : place == null ? null : place.binnen());
    }

    /** A framework that does not say its key is known by its name. */
    private static String key(YamlNode root) {
        YamlNode node = root.get("sleutel");
        String key = node.text();
        if (!node.isThere()) {
            String name = root.text("naam");
            return slug(name == null ? "kader" : name);
        }
        if (key != null && !key.matches("[a-z0-9-]{1,60}")) {
            node.report("De sleutel bestaat uit ten hoogste 60 kleine letters, cijfers en streepjes.");
        }
        return key;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "kader" : slug.substring(0, Math.min(slug.length(), 60));
    }

    private Map<String, String> features(YamlNode node) {
        node.keysLike("[a-z][A-Za-z0-9]{0,59}", "Begin met een kleine letter en gebruik alleen letters en cijfers.");
        node.keys().stream()
                .filter(key -> TAKEN.contains(key.text()))
                .forEach(key ->
                        key.report("Met '" + key.text() + "' wordt in elk kader al gezocht. Kies een andere naam."));
        node.members().values().forEach(path -> questions.single(path, FieldType.OPTIE, FieldType.JANEE));
        return node.texts();
    }

    private Plaats place(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        Field field = questions.single(node.as(PLAATS).get("veld"), FieldType.OPTIE);
        YamlNode within = node.get("binnen");
        questions.single(within, FieldType.OPTIE);
        if (field != null && !liesWithin(field, within.text())) {
            within.report("De vraag van 'veld' hoort niet bij deze vraag. Zet daar 'hoortBij' in vragen.yaml.");
        }
        return new Plaats(
                node.text("veld"),
                within.text(),
                map(node.get("kaart")),
                node.get("cijfers").list(this::figure),
                size(node.get("omvang")));
    }

    private List<String> size(YamlNode node) {
        return node.list(path -> {
            Field field = questions.question(path);
            if (field != null && field.type() != FieldType.GEHEEL) {
                path.report("Hier hoort een vraag van de soort geheel: een aantal dat met het plan kleiner wordt.");
            }
            return path.text();
        });
    }

    private static boolean liesWithin(Field field, String path) {
        return field.belongsTo() != null && field.belongsTo().path().equals(path);
    }

    private static Plaats.Kaart map(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        if (node.as(KAART).has("omtrek")) {
            node.require("naam");
        }
        return new Plaats.Kaart(node.text("bestand"), node.text("code"), node.text("omtrek"), node.text("naam"));
    }

    private Plaats.Cijfer figure(YamlNode node) {
        YamlNode path = node.as(CIJFER).get("veld");
        Field field = questions.figure(path);
        YamlNode threshold = node.get("drempel");
        String name = drempels == null ? threshold.text() : threshold.oneOf(drempels);
        return field == null
                ? null
                : new Plaats.Cijfer(path.text().substring(0, path.text().indexOf('.')), field.name(), name);
    }
}
