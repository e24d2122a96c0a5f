package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads drempels.yaml, and what a gemeente sets differently. */
public final class DrempelsReader {

    private static final List<FieldType> KINDS =
            List.of(FieldType.DECIMAAL, FieldType.GEHEEL, FieldType.OPTIE, FieldType.DATUM);
    private static final List<String> WORDS =
            KINDS.stream().map(FieldType::word).toList();

    private static final String UNKNOWN = "onbekend";

    private static final Block VALUE = new Block()
            .must("vanaf", Kind.DATUM, "De eerste dag waarop de waarde geldt.")
            .may(
                    "waarde",
                    Kind.ANTWOORD,
                    "Een getal, een datum, de code van een optie, of onbekend: die is er, maar niet vastgelegd. Verplicht,"
                            + " behalve bij vervalt.")
            .may("tot", Kind.DATUM, "De eerste dag waarop de waarde niet meer geldt; anders geldt zij tot de volgende.")
            .may("vervalt", Kind.JANEE, "Of er vanaf die dag geen drempel meer is.")
            .may("reden", Kind.TEKST, "Waarom de drempel vervalt; verplicht bij vervalt.")
            .may("bron", Kind.BRON, "Waar de waarde op rust; anders is het de bron van de drempel.")
            .may("opmerking", Kind.TEKST, "Wat er bij de waarde te zeggen is, zoals het besluit.")
            .choice();

    private static final Block OWN_VALUES = new Block()
            .must("waarden", Kind.LIJST, VALUE, "De waarden, de nieuwste onderaan.")
            .may("bron", Kind.BRON, "Waar de waarden op rusten; anders is het de bron van de drempel.")
            .may("opmerking", Kind.TEKST, "Wat er over de drempel te zeggen is.")
            .choice();

    private static final Block DREMPEL = new Block()
            .must("label", Kind.TEKST, "Hoe de drempel heet.")
            .must("soort", Kind.WOORD, "Het soort waarde: " + String.join(", ", WORDS) + ".")
            .may("opties", Kind.NAMEN, "Elke code met haar label; verplicht bij optie.")
            .may("eenheid", Kind.TEKST, "Wat achter het getal staat.")
            .may(
                    "jaarlijks",
                    Kind.JANEE,
                    "Of er elk jaar een nieuwe waarde komt; zonder die krijgt het oordeel een kanttekening.")
            .with(OWN_VALUES)
            .must("bron", Kind.BRON, "Waar de drempel op rust.")
            .meant()
            .with(WordsReader.KEYS);

    public static final Block FILE =
            new Block().must("drempels", Kind.NAMEN, DREMPEL, "De drempels, elk onder een eigen naam.");

    public static final Block OWN_FILE = new Block()
            .must("gemeente", Kind.ANTWOORD, "Van wie de waarden zijn: een optie van de vraag bij eigenWaarden.")
            .must(
                    "drempels",
                    Kind.NAMEN,
                    OWN_VALUES,
                    "De drempels die hier afwijken, onder hun naam; bij een aanvulling ook nieuwe, zoals in drempels.yaml.");

    private static final String NAME = "[a-z0-9][a-z0-9.-]*";
    private static final String NAME_IS =
            "De naam van een drempel bestaat uit kleine letters, cijfers, punten en streepjes.";

    /** Where thresholds count that a gemeente has and the region has not. */
    public enum NewOnes {
        NOWHERE,
        ELSEWHERE,
        HERE
    }

    private final Editie editie;
    private final boolean proposed;
    private final References references;
    private final Choices choices;
    private final Map<String, Drempel> drempels = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Drempel.Waarde>>> own = new HashMap<>();

    /** @param proposed whether the folder is still to judge */
    public DrempelsReader(Editie editie, boolean proposed, References references, Choices choices) {
        this.editie = editie;
        this.proposed = proposed;
        this.references = references;
        this.choices = choices;
    }

    /** What was read, by name. */
    public Map<String, Drempel> drempels() {
        return Collections.unmodifiableMap(drempels);
    }

    public void readRegional(YamlNode root) {
        drempels.putAll(root.as(FILE).get("drempels").keysLike(NAME, NAME_IS).map(this::drempel));
    }

    private Drempel drempel(String name, YamlNode node) {
        choices.add(name, node.as(DREMPEL));
        String word = node.get("soort").oneOf(WORDS);
        FieldType type = word == null ? FieldType.DECIMAAL : KINDS.get(WORDS.indexOf(word));
        if (type == FieldType.DATUM && !editie.heeftRuimeTaal()) {
            node.get("soort").report(Editie.hoortBijTweede("Een drempel van de soort datum"));
        }
        Map<String, String> options = options(node, type);
        String source = references.check(node.get("bron"));
        return new Drempel(
                name,
                node.text("label"),
                type,
                options,
                node.text("eenheid"),
                source,
                node.text("keuze"),
                node.yes("jaarlijks"),
                word == null ? List.of() : values(node, name, type, options, source, references),
                Collections.unmodifiableMap(own.computeIfAbsent(name, it -> new LinkedHashMap<>())),
                WordsReader.read(node));
    }

    private static Map<String, String> options(YamlNode node, FieldType type) {
        if (type == FieldType.OPTIE) {
            return node.require("opties").texts();
        }
        node.get("opties").report("Opties passen alleen bij de soort optie.");
        return Map.of();
    }

    /** The names of the thresholds that were read. */
    public Set<String> names() {
        return drempels.keySet();
    }

    /**
     * @param gemeenten the codes of all gemeenten; null when they are not known
     * @param cited what may be cited in this file
     */
    public void readMunicipal(YamlNode root, Collection<String> gemeenten, NewOnes newOnes, References cited) {
        YamlNode of = root.as(OWN_FILE).get("gemeente");
        String gemeente = gemeenten == null ? of.text() : of.oneOf(gemeenten);
        if (gemeente == null) {
            return;
        }
        Map<String, YamlNode> members = root.get("drempels").members();
        for (YamlNode key : root.get("drempels").keys()) {
            YamlNode node = members.get(key.text());
            if (isNew(key, node)) {
                addNew(key, node, newOnes);
            } else {
                Drempel regional = drempels.get(key.oneOf(drempels.keySet()));
                if (regional != null) {
                    add(regional, gemeente, node, key, cited);
                }
            }
        }
    }

    /** Whether it says what only a new one has to say; else an unknown name is a slip of the pen. */
    private boolean isNew(YamlNode key, YamlNode node) {
        return !drempels.containsKey(key.text()) && node.isMap() && (node.has("label") || node.has("soort"));
    }

    private void addNew(YamlNode key, YamlNode node, NewOnes newOnes) {
        if (newOnes == NewOnes.NOWHERE) {
            key.report(
                    "Een drempel die er regionaal niet is, kan alleen bij een aanvulling. Maak in deze map laag.yaml,"
                            + " met 'voor' en 'grond'.");
        } else if (newOnes == NewOnes.HERE && !key.text().matches(NAME)) {
            key.report(NAME_IS);
        } else if (newOnes == NewOnes.HERE) {
            drempels.put(key.text(), drempel(key.text(), node));
        }
    }

    private void add(Drempel regional, String gemeente, YamlNode node, YamlNode key, References cited) {
        choices.add(regional.naam() + " (" + gemeente + ")", node.as(OWN_VALUES));
        String source = source(node, regional.bron(), cited);
        List<Drempel.Waarde> values = values(node, regional.naam(), regional.soort(), regional.opties(), source, cited);
        if (own.get(regional.naam()).putIfAbsent(gemeente, values) != null) {
            key.report("De drempel '" + regional.naam() + "' heeft voor " + gemeente
                    + " al waarden in een ander bestand.");
        }
    }

    private List<Drempel.Waarde> values(
            YamlNode node, String name, FieldType type, Map<String, String> options, String source, References cited) {
        List<Drempel.Waarde> values = new ArrayList<>();
        YamlNode list = node.get("waarden");
        for (YamlNode value : list.elements()) {
            choices.add(name, value.as(VALUE));
            LocalDate date = value.get("vanaf").date();
            String ownSource = source(value, source, cited);
            boolean ends = ends(value);
            if (date != null) {
                checkLater(values, date, value.get("vanaf"));
                boolean unknown = !ends && isUnknown(value.get("waarde"), options);
                values.add(new Drempel.Waarde(
                        date,
                        until(value, date),
                        ends || unknown ? null : value(value.require("waarde"), type, options),
                        unknown,
                        ownSource,
                        value.text(ends ? "reden" : "opmerking"),
                        value.file(),
                        value.line()));
            }
        }
        if (list.isList() && list.elements().isEmpty()) {
            list.report("Er is geen enkele waarde.");
        }
        return Collections.unmodifiableList(values);
    }

    private static String source(YamlNode node, String otherwise, References cited) {
        String own = cited.check(node.get("bron"));
        return own == null ? otherwise : own;
    }

    private static void checkLater(List<Drempel.Waarde> earlier, LocalDate date, YamlNode from) {
        if (earlier.isEmpty()) {
            return;
        }
        Drempel.Waarde last = earlier.get(earlier.size() - 1);
        if (!last.vanaf().isBefore(date)) {
            from.report(
                    "De waarden staan niet op volgorde: de nieuwste hoort onderaan, en elke dag komt één keer voor.");
        } else if (last.tot() != null && last.tot().isAfter(date)) {
            from.report("De waarde hiervoor geldt tot " + last.tot() + ". Laat deze daarna beginnen.");
        }
    }

    /** The first day on which the value does not hold any more; null when it does not say. */
    private LocalDate until(YamlNode value, LocalDate from) {
        YamlNode node = value.get("tot");
        if (node.isThere() && !editie.kentNietInWerking()) {
            node.report(Editie.hoortBijTweede("'tot'"));
        }
        LocalDate until = node.date();
        if (until != null && !until.isAfter(from)) {
            node.report("Deze dag ligt niet na 'vanaf'. Zet hier de eerste dag waarop de waarde niet meer geldt.");
        }
        return until;
    }

    /** Unless it is an option that is called so. */
    private boolean isUnknown(YamlNode value, Map<String, String> options) {
        return editie.kentNietInWerking()
                && value.isPlain()
                && !value.isNull()
                && UNKNOWN.equals(value.text())
                && !options.containsKey(UNKNOWN);
    }

    /** Whether the threshold ends here, and says why. */
    private boolean ends(YamlNode value) {
        if (editie.leegIsVervallen() || !value.yes("vervalt")) {
            return false;
        }
        value.require("reden");
        value.get("waarde").report("Een drempel die vervalt, heeft geen waarde.");
        value.get("tot").report("Een drempel die vervalt, heeft geen 'tot'. Zet erna de waarde die dan gaat gelden.");
        return true;
    }

    private Object value(YamlNode value, FieldType type, Map<String, String> options) {
        if (value.isNull() && editie.leegIsVervallen()) {
            if (proposed && !value.isWritten("null")) {
                value.report("Leeg is iets anders dan geen drempel. Vervalt de drempel, schrijf dan 'waarde: null'."
                        + " Anders hoort hier een waarde.");
            }
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
        BigDecimal number = value.number();
        if (number != null
                && type == FieldType.GEHEEL
                && number.stripTrailingZeros().scale() > 0) {
            value.report("Hier hoort een geheel getal.");
        }
        return number;
    }
}
