package nl.woonzorgtoets.rulebook.reading.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads drempels.yaml, and what a gemeente sets differently. */
public final class DrempelsReader {

    private static final Map<String, FieldType> KINDS = Stream.of(
                    FieldType.DECIMAAL, FieldType.GEHEEL, FieldType.OPTIE, FieldType.DATUM)
            .collect(Collectors.toMap(FieldType::word, it -> it, (a, b) -> a, LinkedHashMap::new));

    private final Editie editie;
    private final References references;
    private final Choices choices;
    private final Map<String, Drempel> drempels = new LinkedHashMap<>();

    public DrempelsReader(Editie editie, References references, Choices choices) {
        this.editie = editie;
        this.references = references;
        this.choices = choices;
    }

    /** What was read, by name. */
    public Map<String, Drempel> drempels() {
        Map<String, Drempel> closed = new LinkedHashMap<>();
        drempels.forEach((name, d) -> closed.put(
                name,
                new Drempel(
                        name,
                        d.label(),
                        d.soort(),
                        d.opties(),
                        d.eenheid(),
                        d.bron(),
                        d.keuze(),
                        d.waarden(),
                        Collections.unmodifiableMap(d.perGemeente()),
                        d.woorden())));
        return Collections.unmodifiableMap(closed);
    }

    public void readRegional(YamlNode root) {
        root.only("drempels");
        YamlNode all = root.require("drempels");
        if (all == null) {
            return;
        }
        all.members().forEach((name, node) -> drempels.put(name, drempel(name, node)));
        all.keys().stream()
                .filter(key -> !key.text().matches("[a-z0-9][a-z0-9.-]*"))
                .forEach(key -> key.report(
                        "De naam van een drempel bestaat uit kleine letters, cijfers, punten en streepjes."));
    }

    private Drempel drempel(String name, YamlNode node) {
        node.only(WordsReader.with("label", "soort", "opties", "eenheid", "bron", "keuze", "opmerking", "waarden"));
        choices.add(name, node);
        YamlNode kind = node.require("soort");
        String word = kind == null ? null : kind.oneOf(KINDS.keySet());
        FieldType type = KINDS.getOrDefault(word, FieldType.DECIMAAL);
        if (type == FieldType.DATUM && !editie.heeftRuimeTaal()) {
            kind.report(Editie.hoortBijTweede("Een drempel van de soort datum"));
        }
        Map<String, String> options = options(node, type);
        String label = node.requireText("label");
        String source = references.check(node.require("bron"));
        List<Drempel.Waarde> values = word == null ? List.of() : values(node, name, type, options, source);
        return new Drempel(
                name,
                label,
                type,
                options,
                node.text("eenheid"),
                source,
                node.text("keuze"),
                values,
                new LinkedHashMap<>(),
                WordsReader.read(node));
    }

    private static Map<String, String> options(YamlNode node, FieldType type) {
        Map<String, String> options = new LinkedHashMap<>();
        if (type == FieldType.OPTIE && node.require("opties") != null) {
            node.get("opties").members().forEach((code, label) -> options.put(code, label.text()));
        } else if (type != FieldType.OPTIE && node.get("opties") != null) {
            node.get("opties").report("Opties passen alleen bij de soort optie.");
        }
        return Collections.unmodifiableMap(options);
    }

    /** The names of the thresholds that were read. */
    public Set<String> names() {
        return drempels.keySet();
    }

    /** @param gemeenten the codes of all gemeenten; null when they are not known */
    public void readMunicipal(YamlNode root, Collection<String> gemeenten) {
        root.only("gemeente", "drempels");
        YamlNode of = root.require("gemeente");
        String gemeente = of == null ? null : gemeenten == null ? of.text() : of.oneOf(gemeenten);
        YamlNode all = root.require("drempels");
        if (gemeente == null || all == null) {
            return;
        }
        Map<String, YamlNode> members = all.members();
        for (YamlNode key : all.keys()) {
            Drempel regional = drempels.get(key.oneOf(drempels.keySet()));
            if (regional != null) {
                add(regional, gemeente, members.get(key.text()), key);
            }
        }
    }

    private void add(Drempel regional, String gemeente, YamlNode node, YamlNode key) {
        node.only("waarden", "bron", "opmerking", "keuze");
        choices.add(regional.naam() + " (" + gemeente + ")", node);
        String own = references.check(node.get("bron"));
        String source = own == null ? regional.bron() : own;
        List<Drempel.Waarde> values = values(node, regional.naam(), regional.soort(), regional.opties(), source);
        if (regional.perGemeente().putIfAbsent(gemeente, values) != null) {
            key.report("De drempel '" + regional.naam() + "' heeft voor " + gemeente
                    + " al waarden in een ander bestand.");
        }
    }

    private List<Drempel.Waarde> values(
            YamlNode node, String name, FieldType type, Map<String, String> options, String source) {
        List<Drempel.Waarde> values = new ArrayList<>();
        YamlNode list = node.require("waarden");
        for (YamlNode value : list == null ? List.<YamlNode>of() : list.elements()) {
            value.only("vanaf", "waarde", "vervalt", "reden", "bron", "opmerking", "keuze");
            choices.add(name, value);
            YamlNode from = value.require("vanaf");
            LocalDate date = from == null ? null : from.date();
            String own = references.check(value.get("bron"));
            boolean ends = ends(value);
            if (date != null) {
                checkLater(values, date, from);
                values.add(new Drempel.Waarde(
                        date,
                        ends ? null : value(value.require("waarde"), type, options),
                        own == null ? source : own,
                        value.text(ends ? "reden" : "opmerking"),
                        value.file(),
                        value.line()));
            }
        }
        if (list != null && list.isList() && list.elements().isEmpty()) {
            list.report("Er is geen enkele waarde.");
        }
        return Collections.unmodifiableList(values);
    }

    private static void checkLater(List<Drempel.Waarde> earlier, LocalDate date, YamlNode from) {
        if (!earlier.isEmpty() && !earlier.get(earlier.size() - 1).vanaf().isBefore(date)) {
            from.report(
                    "De waarden staan niet op volgorde: de nieuwste hoort onderaan, en elke dag komt één keer voor.");
        }
    }

    /** Whether the threshold ends here, and says why. */
    private boolean ends(YamlNode value) {
        if (editie.leegIsVervallen() || !value.yes("vervalt", false)) {
            return false;
        }
        value.require("reden");
        if (value.get("waarde") != null) {
            value.get("waarde").report("Een drempel die vervalt, heeft geen waarde.");
        }
        return true;
    }

    private Object value(YamlNode value, FieldType type, Map<String, String> options) {
        if (value == null || value.isNull() && editie.leegIsVervallen()) {
            return null;
        }
        if (value.isNull()) {
            value.report("Hier ontbreekt een waarde. Vervalt de drempel, schrijf dan 'vervalt: ja' met een 'reden'.");
            return null;
        }
        if (type == FieldType.OPTIE) {
            return value.oneOf(options.keySet());
        }
        if (type == FieldType.DATUM) {
            return value.date();
        }
        var number = value.number();
        if (number != null
                && type == FieldType.GEHEEL
                && number.stripTrailingZeros().scale() > 0) {
            value.report("Hier hoort een geheel getal.");
        }
        return number;
    }
}
