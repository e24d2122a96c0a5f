package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
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

    private static final Block OWN_VALUES = new Block()
            .must("waarden", Kind.LIJST, DrempelwaardenReader.VALUE, "De waarden, de nieuwste onderaan.")
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
            .may(
                    MargeReader.KEY,
                    Kind.BLOK,
                    MargeReader.OF_THRESHOLD,
                    "Hoeveel het cijfer kan afwijken; verandert dan het oordeel, dan is het een grensgeval.")
            .meant()
            .with(WordsReader.KEYS);

    public static final Block FILE = new Block()
            .must("drempels", Kind.NAMEN, DREMPEL, "De drempels, elk onder een eigen naam.")
            .maybeEmpty("drempels");

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
    private final DrempelwaardenReader values;
    private final References references;
    private final Choices choices;
    private final MargeReader margins;
    private final Map<String, Drempel> drempels = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Drempel.Waarde>>> own = new HashMap<>();

    /** @param proposed whether the folder is still to judge */
    public DrempelsReader(
            Editie editie, boolean proposed, References references, Choices choices, Questions questions) {
        this.editie = editie;
        this.values = new DrempelwaardenReader(editie, proposed, choices);
        this.references = references;
        this.choices = choices;
        this.margins = new MargeReader(questions, choices);
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
                word == null ? List.of() : values.read(node, name, type, options, source, references),
                Collections.unmodifiableMap(own.computeIfAbsent(name, it -> new LinkedHashMap<>())),
                margin(name, type, node.get(MargeReader.KEY)),
                WordsReader.read(node));
    }

    private Marge margin(String name, FieldType type, YamlNode node) {
        if (node.isThere() && !editie.verklaartZelf()) {
            node.report(Editie.hoortBijTweede("'marge'"));
        }
        return margins.ofThreshold(name, type, node);
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
        String source = DrempelwaardenReader.source(node, regional.bron(), cited);
        List<Drempel.Waarde> ofGemeente =
                values.read(node, regional.naam(), regional.soort(), regional.opties(), source, cited);
        if (own.get(regional.naam()).putIfAbsent(gemeente, ofGemeente) != null) {
            key.report("De drempel '" + regional.naam() + "' heeft voor " + gemeente
                    + " al waarden in een ander bestand.");
        }
    }
}
