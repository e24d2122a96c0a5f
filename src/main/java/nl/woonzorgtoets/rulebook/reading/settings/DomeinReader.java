package nl.woonzorgtoets.rulebook.reading.settings;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.oordeel.Domein;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what the framework is about and how its cases are found. */
final class DomeinReader {

    static final String[] KEYS = {"sleutel", "lidwoord", "woorden", "zoeken", "plaats", "eigenWaarden"};

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

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
            "regel",
            "regelset",
            "peildatum",
            "moment",
            "volgorde",
            "pagina",
            "aantal");

    private static final Set<FieldType> CHOICE = Set.of(FieldType.OPTIE);
    private static final Set<FieldType> FINDABLE = Set.of(FieldType.OPTIE, FieldType.JANEE);

    private final Questions questions;

    DomeinReader(Questions questions) {
        this.questions = questions;
    }

    Domein read(YamlNode root, Set<String> drempels) {
        Plaats place = place(root.get("plaats"), drempels);
        YamlNode own = root.get("eigenWaarden");
        questions.single(own, CHOICE);
        YamlNode article = root.get("lidwoord");
        return new Domein(
                key(root),
                article == null ? null : article.oneOf(List.of("de", "het")),
                WoordenReader.read(root.get("woorden")),
                features(root.get("zoeken")),
                place,
                own != null ? own.text() : place == null ? null : place.binnen());
    }

    /** A framework that does not say its key is known by its name. */
    private static String key(YamlNode root) {
        YamlNode node = root.get("sleutel");
        if (node == null) {
            YamlNode name = root.get("naam");
            return slug(name == null || name.text() == null ? "kader" : name.text());
        }
        String key = node.text();
        if (key != null && !KEY.matcher(key).matches()) {
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
        Map<String, String> features = new LinkedHashMap<>();
        if (node != null) {
            node.keys().stream()
                    .filter(key -> !NAME.matcher(key.text()).matches())
                    .forEach(key -> key.report("Begin met een kleine letter en gebruik alleen letters en cijfers."));
            node.keys().stream()
                    .filter(key -> TAKEN.contains(key.text()))
                    .forEach(key -> key.report(
                            "Met '" + key.text() + "' wordt in elk kader al gezocht. Kies een andere naam."));
            node.members().forEach((name, path) -> {
                visible(path, FINDABLE);
                features.put(name, path.text());
            });
        }
        return Collections.unmodifiableMap(features);
    }

    private Plaats place(YamlNode node, Set<String> drempels) {
        if (node == null) {
            return null;
        }
        node.only("veld", "binnen", "kaart", "cijfers");
        Field field = visible(node.require("veld"), CHOICE);
        YamlNode within = node.get("binnen");
        visible(within, CHOICE);
        if (field != null && within != null && !liesWithin(field, within.text())) {
            within.report("De vraag van 'veld' hoort niet bij deze vraag. Zet daar 'hoortBij' in vragen.yaml.");
        }
        List<Plaats.Cijfer> figures = node.get("cijfers") == null
                ? List.of()
                : node.get("cijfers").elements().stream()
                        .map(it -> figure(it, drempels))
                        .filter(it -> it != null)
                        .toList();
        return new Plaats(node.text("veld"), within == null ? null : within.text(), map(node.get("kaart")), figures);
    }

    /** Lists, maps and filters show these answers of every case to all who may see the archive. */
    private Field visible(YamlNode path, Set<FieldType> types) {
        Field field = questions.single(path, types);
        if (field != null && field.secret()) {
            path.report("De vraag '" + path.text()
                    + "' is geheim, en hier ziet iedereen het antwoord die in het archief mag."
                    + " Kies een andere vraag, of haal daar 'geheim' weg.");
        }
        return field;
    }

    private static boolean liesWithin(Field field, String path) {
        return field.belongsTo() != null && field.belongsTo().path().equals(path);
    }

    private static Plaats.Kaart map(YamlNode node) {
        if (node == null) {
            return null;
        }
        node.only("bestand", "code", "omtrek", "naam");
        if (node.get("omtrek") != null) {
            node.require("naam");
        }
        return new Plaats.Kaart(
                node.requireText("bestand"), node.requireText("code"), node.text("omtrek"), node.text("naam"));
    }

    private Plaats.Cijfer figure(YamlNode node, Set<String> drempels) {
        node.only("veld", "drempel");
        YamlNode path = node.require("veld");
        Field field = questions.figure(path);
        YamlNode threshold = node.get("drempel");
        String name = threshold == null ? null : drempels == null ? threshold.text() : threshold.oneOf(drempels);
        return field == null
                ? null
                : new Plaats.Cijfer(path.text().substring(0, path.text().indexOf('.')), field.name(), name);
    }
}
