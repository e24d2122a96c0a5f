package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads kader.yaml. */
public final class KaderReader {

    private static final String[] KEYS = Stream.concat(
                    Stream.of(
                            Editie.KEY,
                            "naam",
                            "schaal",
                            "decimalen",
                            "plusMaximum",
                            "integriteit",
                            "klassen",
                            "oordelen",
                            "rechtskracht",
                            "rapport",
                            "criteria",
                            "aspecten"),
                    Arrays.stream(DomeinReader.KEYS))
            .toArray(String[]::new);
    /** What a framework without points leaves out. */
    private static final List<String> SCORING = List.of("schaal", "criteria", "klassen");

    private static final Set<String> GIVING_POINTS = Set.of(AspectSoort.WEGING.name(), AspectSoort.PLUS.name());
    private static final List<String> OORDELEN =
            Arrays.stream(Oordeel.values()).map(Enum::name).toList();
    private static final List<String> BY_SCORE = List.of(
            Oordeel.POSITIEF.name(),
            Oordeel.POSITIEF_ONDER_VOORWAARDEN.name(),
            Oordeel.AANHOUDEN.name(),
            Oordeel.NEGATIEF_IN_BEGINSEL.name(),
            Oordeel.NEGATIEF.name());

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
        root.only(KEYS);
        boolean scores = SCORING.stream().anyMatch(key -> root.get(key) != null) || givesPoints(root.get("aspecten"));
        BigDecimal scale = scores ? root.requirePositive("schaal") : null;
        Map<String, Criterium> criteria =
                new CriteriaReader(scale, BY_SCORE, choices).read(scores ? root.require("criteria") : null);
        YamlNode integrity = root.get("integriteit");
        int holdFrom = integrity == null ? 1 : holdFrom(integrity);
        List<Kader.Klasse> classes = classes(scores ? root.require("klassen") : null);
        Map<String, Aspect> aspects = aspects(root.require("aspecten"), criteria);
        if (scores && root.get("editie") != null) {
            checkCanScore(root.get("criteria"), aspects);
        }
        if (aspects.values().stream().anyMatch(Aspect::integriteit)) {
            root.require("integriteit");
        }
        return new Kader(
                root.requireText("naam"),
                scale,
                Math.min(root.count("decimalen", 2), 10),
                mostExtra(root, aspects),
                holdFrom,
                classes,
                criteria,
                aspects,
                verdicts(root.require("oordelen")),
                new ForceReader(questions).read(root.get("rechtskracht"), choices),
                new RapportReader(questions, references).read(root.get("rapport"), choices),
                new DomeinReader(questions).read(root, drempels));
    }

    private static boolean givesPoints(YamlNode aspects) {
        return aspects != null
                && aspects.isMap()
                && aspects.members().values().stream()
                        .filter(YamlNode::isMap)
                        .map(it -> it.get("soort"))
                        .anyMatch(it -> it != null && GIVING_POINTS.contains(it.text()));
    }

    /** Before there were editions such a framework was accepted: all it judges is incomplete. */
    private static void checkCanScore(YamlNode criteria, Map<String, Aspect> aspects) {
        if (criteria != null && aspects.values().stream().noneMatch(it -> it.soort() == AspectSoort.WEGING)) {
            criteria.report("Er is geen aspect van de soort WEGING, dus er komt nooit een score."
                    + " Telt uw kader geen punten, laat dan 'schaal', 'criteria' en 'klassen' weg.");
        }
    }

    /** Needed only by who gives extra points. */
    private static BigDecimal mostExtra(YamlNode root, Map<String, Aspect> aspects) {
        boolean needed = aspects.values().stream().anyMatch(it -> it.soort() == AspectSoort.PLUS);
        return root.get("plusMaximum") == null && !needed ? BigDecimal.ZERO : notNegative(root, "plusMaximum");
    }

    private int holdFrom(YamlNode integrity) {
        integrity.only("aanhoudenVanaf", "keuze");
        choices.add("integriteit", integrity);
        integrity.requirePositive("aanhoudenVanaf");
        return integrity.count("aanhoudenVanaf", 1);
    }

    private List<Kader.Klasse> classes(YamlNode list) {
        List<Kader.Klasse> classes = new ArrayList<>();
        for (YamlNode node : list == null ? List.<YamlNode>of() : list.elements()) {
            node.only("vanaf", "oordeel", "naam", "keuze");
            choices.add("klasse " + node.requireText("naam"), node);
            BigDecimal from = node.requireNumber("vanaf");
            YamlNode verdict = node.require("oordeel");
            String code = verdict == null ? null : verdict.oneOf(BY_SCORE);
            if (from != null && code != null) {
                checkLower(classes, from, Oordeel.valueOf(code), node);
                classes.add(new Kader.Klasse(from, Oordeel.valueOf(code), node.text("naam"), node.text("keuze")));
            }
        }
        if (list != null
                && (classes.isEmpty() || classes.get(classes.size() - 1).vanaf().signum() != 0)) {
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
        if (node != null) {
            node.only(OORDELEN.toArray(String[]::new));
            for (Oordeel oordeel : Oordeel.values()) {
                YamlNode text = node.require(oordeel.name());
                if (text != null) {
                    text.only("naam", "tekst");
                    texts.put(oordeel, new Kader.OordeelTekst(text.requireText("naam"), text.requireText("tekst")));
                }
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, Aspect> aspects(YamlNode all, Map<String, Criterium> criteria) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        if (all != null) {
            AspectReader reader = new AspectReader(references, criteria.keySet());
            all.members().forEach((id, node) -> {
                choices.add(id, node);
                aspects.put(id, reader.read(id, node, unknownTexts));
            });
        }
        return Collections.unmodifiableMap(aspects);
    }

    private static BigDecimal notNegative(YamlNode node, String key) {
        BigDecimal number = node.requireNumber(key);
        if (number != null && number.signum() < 0) {
            node.get(key).report("Hier hoort een getal van 0 of meer.");
        }
        return number;
    }
}
