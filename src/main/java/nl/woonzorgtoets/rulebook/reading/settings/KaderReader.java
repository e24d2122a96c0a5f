package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
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
                            "volgorde",
                            "stappen",
                            "besluiten",
                            "rechtskracht",
                            "rapport",
                            "criteria",
                            "aspecten"),
                    Arrays.stream(DomeinReader.KEYS))
            .toArray(String[]::new);

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
        VerdictsReader verdicts = new VerdictsReader(root);
        boolean scored = root.get("criteria") != null || root.get("klassen") != null;
        BigDecimal scale = scored ? root.requirePositive("schaal") : BigDecimal.TEN;
        Map<String, Criterium> criteria =
                scored ? new CriteriaReader(scale, verdicts, choices).read(root.require("criteria")) : Map.of();
        if (scored) {
            root.require("klassen");
        }
        YamlNode integrity = root.get("integriteit");
        Integer holdFrom = integrity == null ? null : holdFrom(integrity);
        Map<String, Aspect> aspects = aspects(root.require("aspecten"), criteria.keySet(), verdicts);
        if (aspects.values().stream().anyMatch(Aspect::integriteit)) {
            root.require("integriteit");
        }
        return new Kader(
                root.requireText("naam"),
                scale,
                Math.min(root.count("decimalen", 2), 10),
                mostExtra(root, aspects),
                holdFrom,
                verdicts.classes(aspects, choices),
                criteria,
                aspects,
                verdicts.verdicts(),
                verdicts.steps(aspects, scored),
                verdicts.decisions(),
                new ForceReader(questions).read(root.get("rechtskracht"), choices),
                new RapportReader(questions, references).read(root.get("rapport"), choices),
                new DomeinReader(questions).read(root, drempels));
    }

    /** Needed only by who gives extra points. */
    private static BigDecimal mostExtra(YamlNode root, Map<String, Aspect> aspects) {
        boolean needed = aspects.values().stream().anyMatch(it -> it.soort() == AspectSoort.PLUS);
        return root.get("plusMaximum") == null && !needed ? BigDecimal.ZERO : notNegative(root, "plusMaximum");
    }

    private Integer holdFrom(YamlNode integrity) {
        integrity.only("aanhoudenVanaf", "keuze");
        choices.add("integriteit", integrity);
        integrity.requirePositive("aanhoudenVanaf");
        return integrity.count("aanhoudenVanaf", 1);
    }

    private Map<String, Aspect> aspects(YamlNode all, Set<String> criteria, VerdictsReader verdicts) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        if (all != null) {
            AspectReader reader = new AspectReader(references, criteria, verdicts);
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
