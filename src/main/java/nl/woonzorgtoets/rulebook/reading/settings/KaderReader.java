package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads kader.yaml. */
public final class KaderReader {

    private static final List<String> BY_SCORE = Stream.of(
                    Oordeel.POSITIEF,
                    Oordeel.POSITIEF_ONDER_VOORWAARDEN,
                    Oordeel.AANHOUDEN,
                    Oordeel.NEGATIEF_IN_BEGINSEL,
                    Oordeel.NEGATIEF)
            .map(Enum::name)
            .toList();

    private static final Block INTEGRITEIT = new Block()
            .must("aanhoudenVanaf", Kind.AANTAL, "Vanaf hoeveel signalen over integriteit het oordeel AANHOUDEN is.")
            .choice();

    private static final Block KLASSE = new Block()
            .must("vanaf", Kind.GETAL, "De laagste score van de klasse; die telt zelf mee.")
            .must("oordeel", Kind.WOORD, "Het oordeel in deze klasse: " + String.join(", ", BY_SCORE) + ".")
            .must("naam", Kind.TEKST, "Hoe de klasse heet.")
            .choice();

    private static final Block OORDEEL = new Block()
            .must("naam", Kind.TEKST, "Hoe het oordeel heet.")
            .must("tekst", Kind.TEKST, "De zin bij dit oordeel.");

    private static final Block OORDELEN = new Block();

    static {
        for (Oordeel oordeel : Oordeel.values()) {
            OORDELEN.must(oordeel.name(), Kind.BLOK, OORDEEL, "De naam en de zin van dit oordeel.");
        }
    }

    public static final Block FILE = new Block()
            .may(Editie.KEY, Kind.WOORD, "De editie waarin de map geschreven is; zonder deze sleutel is het 1.")
            .with(DomeinReader.KEYS)
            .must("naam", Kind.TEKST, "Hoe het kader heet.")
            .must("schaal", Kind.GETAL, "De score van een plan dat aan alles voldoet.")
            .or("2", "decimalen", Kind.AANTAL, "Hoeveel cijfers een score achter de punt heeft.")
            .may("plusMaximum", Kind.GETAL, "Hoeveel punten PLUS samen hoogstens geeft; verplicht bij PLUS.")
            .may("integriteit", Kind.BLOK, INTEGRITEIT, "Wanneer signalen het oordeel aanhouden.")
            .must("klassen", Kind.LIJST, KLASSE, "De klassen, de hoogste bovenaan; de laatste begint bij 0.")
            .must("oordelen", Kind.BLOK, OORDELEN, "Hoe de oordelen heten en wat zij zeggen.")
            .must("criteria", Kind.NAMEN, CriteriaReader.CRITERIUM, "De criteria, elk onder een eigen naam.")
            .may("rechtskracht", Kind.BLOK, ForceReader.RECHTSKRACHT, "Wat een oordeel juridisch is.")
            .may("rapport", Kind.BLOK, RapportReader.RAPPORT, "Wat alleen in het rapport komt.")
            .must("aspecten", Kind.NAMEN, AspectReader.ASPECT, "Waar naar gekeken wordt, elk onder een eigen naam.");

    private final Questions questions;
    private final References references;
    private final Choices choices;
    private final Map<String, String> unknownTexts = new LinkedHashMap<>();

    /** @param vocabulary null when it could not be read */
    public KaderReader(Vocabulary vocabulary, References references, Choices choices) {
        this.questions = new Questions(vocabulary);
        this.references = references;
        this.choices = choices;
    }

    /** The text for an aspect that cannot be judged yet, of the aspects that have one. */
    public Map<String, String> unknownTexts() {
        return Collections.unmodifiableMap(unknownTexts);
    }

    /**
     * The framework as far as it could be read.
     *
     * @param drempels the names of all thresholds; null when they are not known
     */
    public Kader read(YamlNode root, Set<String> drempels) {
        root.as(FILE);
        BigDecimal scale = root.get("schaal").positive();
        Map<String, Criterium> criteria = root.get("criteria").map((id, node) -> {
            choices.add(id, node.as(CriteriaReader.CRITERIUM));
            return new CriteriaReader(scale).read(id, node);
        });
        int holdFrom = holdFrom(root.get("integriteit"));
        List<Kader.Klasse> classes = classes(root.get("klassen"));
        Map<String, Aspect> aspects = root.get("aspecten").map((id, node) -> {
            choices.add(id, node);
            return new AspectReader(references, criteria.keySet()).read(id, node, unknownTexts);
        });
        if (aspects.values().stream().anyMatch(Aspect::integriteit)) {
            root.require("integriteit");
        }
        return new Kader(
                root.text("naam"),
                scale,
                Math.min(root.count("decimalen"), 10),
                mostExtra(root, aspects),
                holdFrom,
                classes,
                criteria,
                aspects,
                verdicts(root.get("oordelen")),
                new ForceReader(questions, choices).read(root.get("rechtskracht")),
                new RapportReader(questions, references, choices).read(root.get("rapport")),
                new DomeinReader(questions, drempels).read(root));
    }

    /** The verdict by score that stands there; null, and reported, when there is none. */
    static Oordeel verdict(YamlNode node) {
        String code = node.oneOf(BY_SCORE);
        return code == null ? null : Oordeel.valueOf(code);
    }

    /** Needed only by who gives extra points. */
    private static BigDecimal mostExtra(YamlNode root, Map<String, Aspect> aspects) {
        boolean needed = aspects.values().stream().anyMatch(it -> it.soort() == AspectSoort.PLUS);
        YamlNode node = needed ? root.require("plusMaximum") : root.get("plusMaximum");
        BigDecimal number = node.number();
        if (number != null && number.signum() < 0) {
            node.report("Hier hoort een getal van 0 of meer.");
        }
        return node.isThere() ? number : BigDecimal.ZERO;
    }

    private int holdFrom(YamlNode integrity) {
        choices.add("integriteit", integrity.as(INTEGRITEIT));
        integrity.get("aanhoudenVanaf").positive();
        return integrity.count("aanhoudenVanaf");
    }

    private List<Kader.Klasse> classes(YamlNode list) {
        List<Kader.Klasse> classes = new ArrayList<>();
        for (YamlNode node : list.elements()) {
            choices.add("klasse " + node.as(KLASSE).text("naam"), node);
            BigDecimal from = node.number("vanaf");
            Oordeel verdict = verdict(node.get("oordeel"));
            if (from != null && verdict != null) {
                checkLower(classes, from, verdict, node);
                classes.add(new Kader.Klasse(from, verdict, node.text("naam"), node.text("keuze")));
            }
        }
        if (classes.isEmpty() || classes.get(classes.size() - 1).vanaf().signum() != 0) {
            list.report("De laatste klasse begint bij 0, zodat elke score in een klasse valt.");
        }
        return List.copyOf(classes);
    }

    private static void checkLower(List<Kader.Klasse> higher, BigDecimal from, Oordeel verdict, YamlNode node) {
        if (higher.isEmpty()) {
            return;
        }
        Kader.Klasse last = higher.get(higher.size() - 1);
        if (last.vanaf().compareTo(from) <= 0) {
            node.report("De klassen staan niet van hoog naar laag.");
        }
        if (last.oordeel().compareTo(verdict) < 0) {
            node.report("Een lagere klasse kan geen gunstiger oordeel hebben dan de klasse erboven.");
        }
    }

    private static Map<Oordeel, Kader.OordeelTekst> verdicts(YamlNode node) {
        Map<Oordeel, Kader.OordeelTekst> texts = new EnumMap<>(Oordeel.class);
        node.as(OORDELEN);
        for (Oordeel oordeel : Oordeel.values()) {
            YamlNode text = node.get(oordeel.name()).as(OORDEEL);
            texts.put(oordeel, new Kader.OordeelTekst(text.text("naam"), text.text("tekst")));
        }
        return Collections.unmodifiableMap(texts);
    }
}
