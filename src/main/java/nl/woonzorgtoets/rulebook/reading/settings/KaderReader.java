package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads kader.yaml. */
public final class KaderReader {

    private static final String EXACT = "exact";

    private static final Block INTEGRITEIT = new Block()
            .must("aanhoudenVanaf", Kind.AANTAL, "Vanaf hoeveel signalen over integriteit het oordeel AANHOUDEN is.")
            .meant()
            .choice();

    public static final Block FILE = new Block()
            .may(Editie.KEY, Kind.WOORD, "De editie waarin de map geschreven is; zonder deze sleutel is het 1.")
            .with(DomeinReader.KEYS)
            .must("naam", Kind.TEKST, "Hoe het kader heet.")
            .may("vanaf", Kind.DATUM, "De eerste dag waarop het kader geldt; een eerdere peildatum wordt geweigerd.")
            .may("schaal", Kind.GETAL, "De score van een plan dat aan alles voldoet; verplicht bij punten.")
            .or("2", "decimalen", Kind.AANTAL, "Hoeveel cijfers een score achter de punt heeft.")
            .or("afgerond", "klasseUit", Kind.WOORD, "Welke score klasse en ondergrens bepaalt: afgerond of exact.")
            .may("plusMaximum", Kind.GETAL, "Hoeveel punten PLUS samen hoogstens geeft; verplicht bij PLUS.")
            .may("integriteit", Kind.BLOK, INTEGRITEIT, "Wanneer signalen het oordeel aanhouden.")
            .may(
                    "marges",
                    Kind.BLOK,
                    MargeReader.OF_FRAMEWORK,
                    "Hoeveel een uitkomst kan afwijken; verandert dan het oordeel, dan is het een grensgeval.")
            .may("klassen", Kind.LIJST, ClassesReader.CLASS, "De klassen, de hoogste bovenaan; verplicht bij punten.")
            .must(
                    "oordelen",
                    Kind.NAMEN,
                    VerdictsReader.VERDICT,
                    "De oordelen, het gunstigste eerst, elk onder zijn code.")
            .may("volgorde", Kind.LIJST, "De oordelen van gunstig naar ongunstig, als zij niet zo staan.")
            .must("stappen", Kind.BLOK, VerdictsReader.STEPS, "Naar welk oordeel elke stap leidt.")
            .may("besluiten", Kind.NAMEN, VerdictsReader.DECISION, "Wat mensen besluiten, als dat anders heet.")
            .may("criteria", Kind.NAMEN, CriteriaReader.CRITERIUM, "De criteria; verplicht bij punten.")
            .may(VanWieReader.KEY, Kind.BLOK, VanWieReader.OF_ALL, "Van wie de getallen en teksten zijn.")
            .may(VaststellingReader.KEY, Kind.BLOK, VaststellingReader.BLOCK, "Hoe hard het kader is, en voor wie.")
            .may("rechtskracht", Kind.BLOK, ForceReader.RECHTSKRACHT, "Wat een oordeel juridisch is.")
            .may(BedragenReader.KEY, Kind.NAMEN, BedragenReader.AMOUNT, "Wat een oordeel oplevert, in geld.")
            .may("rapport", Kind.BLOK, RapportReader.RAPPORT, "Wat alleen in het rapport komt.")
            .must("aspecten", Kind.NAMEN, AspectReader.ASPECT, "Waar naar gekeken wordt, elk onder een eigen naam.");

    private final Questions questions;
    private final References references;
    private final Choices choices;
    private final Map<String, String> unknownTexts = new LinkedHashMap<>();

    public KaderReader(Questions questions, References references, Choices choices) {
        this.questions = questions;
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
        VerdictsReader verdicts = new VerdictsReader(root.as(FILE));
        boolean scored = root.has("criteria") || root.has("klassen");
        if (scored) {
            List.of("schaal", "criteria", "klassen").forEach(root::require);
        }
        BigDecimal scale = scored ? root.get("schaal").positive() : BigDecimal.TEN;
        Map<String, Criterium> criteria = root.get("criteria").map((id, node) -> {
            choices.add(id, node.as(CriteriaReader.CRITERIUM));
            return new CriteriaReader(scale, verdicts).read(id, node);
        });
        Integer holdFrom = holdFrom(root.get("integriteit"));
        Map<String, Aspect> aspects = root.get("aspecten").map((id, node) -> {
            choices.add(id, node);
            return new AspectReader(references, questions, criteria.keySet(), verdicts).read(id, node, unknownTexts);
        });
        if (aspects.values().stream().anyMatch(Aspect::integriteit)) {
            root.require("integriteit");
        }
        return new Kader(
                root.text("naam"),
                root.get("vanaf").date(),
                scale,
                Math.min(root.count("decimalen"), 10),
                EXACT.equals(root.get("klasseUit").oneOf(List.of("afgerond", EXACT))),
                mostExtra(root, aspects),
                holdFrom,
                new ClassesReader(verdicts, choices).read(root.get("klassen"), aspects),
                criteria,
                aspects,
                verdicts.verdicts(),
                verdicts.steps(aspects, scored),
                verdicts.decisions(questions.phases()),
                new ForceReader(questions, choices).read(root.get("rechtskracht")),
                new RapportReader(questions, references, choices).read(root.get("rapport")),
                new MargeReader(questions, choices).ofFramework(root.get("marges")),
                new DomeinReader(questions, drempels).read(root));
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

    private Integer holdFrom(YamlNode integrity) {
        choices.add("integriteit", integrity.as(INTEGRITEIT));
        BigDecimal from = integrity.get("aanhoudenVanaf").positive();
        return from == null || from.signum() <= 0 ? null : integrity.count("aanhoudenVanaf");
    }
}
