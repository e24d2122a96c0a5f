package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Antwoordpunten;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads one aspect of kader.yaml. */
record AspectReader(References references, Questions questions, Set<String> criteria, VerdictsReader verdicts) {

    private static final String MOST_SCORE = "hoogsteScore";

    private static final List<String> KINDS =
            Arrays.stream(AspectSoort.values()).map(Enum::name).toList();

    private static final Block PLUS_POINTS = new Block()
            .may("voldoet", Kind.GETAL, "Wat er te halen valt, meer dan 0; bij PLUS boven op de totale score.");

    private static final Block POINTS = new Block()
            .with(PLUS_POINTS)
            .may("gedeeltelijk", Kind.GETAL, "De punten voor wie er half aan voldoet; alleen bij WEGING.")
            .may("voldoetNiet", Kind.GETAL, "De punten voor wie er niet aan voldoet; alleen bij WEGING.");

    private static final List<String> OUTCOMES = List.of("voldoet", "gedeeltelijk", "voldoetNiet");

    private static final Block ALL_POINTS = new Block().with(POINTS).with(AnswerPointsReader.KEYS);

    private static final Block LIMITS = new Block()
            .may("voldoet", Kind.WOORD, "Het beste oordeel als het plan eraan voldoet.")
            .may("gedeeltelijk", Kind.WOORD, "Het beste oordeel als het er half aan voldoet.")
            .may("voldoetNiet", Kind.WOORD, "Het beste oordeel als het er niet aan voldoet.");

    private static final Block MOST = new Block()
            .may("voldoet", Kind.GETAL, "De hoogste totale score als het plan eraan voldoet.")
            .may("gedeeltelijk", Kind.GETAL, "De hoogste totale score als het er half aan voldoet.")
            .may("voldoetNiet", Kind.GETAL, "De hoogste totale score als het er niet aan voldoet.");

    private static final Block TEXTS = new Block()
            .may("voldoet", Kind.TEKST, "De uitleg als het plan eraan voldoet.")
            .may("gedeeltelijk", Kind.TEKST, "De uitleg als het er half aan voldoet; alleen bij WEGING en VOORWAARDE.")
            .may("voldoetNiet", Kind.TEKST, "De uitleg als het er niet aan voldoet.")
            .may("uitzondering", Kind.TEKST, "De uitleg bij een uitzondering; alleen bij EIS_IN_BEGINSEL.")
            .may("signaal", Kind.TEKST, "De uitleg bij een signaal; alleen bij SIGNAAL en ONGERIJMDHEID.")
            .may("voorwaarde", Kind.TEKST, "Wat er geregeld moet worden; bij VOORWAARDE en WEGING.")
            .may("onbekend", Kind.TEKST, "De uitleg zolang er antwoorden ontbreken.");

    static final Block ASPECT = new Block()
            .may(
                    "criterium",
                    Kind.WOORD,
                    "Het criterium waar het bij hoort; verplicht bij WEGING en bij punten uit antwoorden.")
            .must("soort", Kind.WOORD, "Wat het aspect doet: " + String.join(", ", KINDS) + ".")
            .may(
                    "vraag",
                    Kind.TEKST,
                    "Waar naar gekeken wordt, als vraag; zonder deze sleutel staat er de naam van het aspect.")
            .must("bron", Kind.BRON, "Waar het op rust.")
            .may(
                    "punten",
                    Kind.BLOK,
                    ALL_POINTS,
                    "De punten, per uitkomst of uit antwoorden; verplicht bij WEGING en PLUS.")
            .may("integriteit", Kind.JANEE, "Of het signaal meetelt voor integriteit; alleen bij SIGNAAL.")
            .may("hoogstens", Kind.BLOK, LIMITS, "Het beste oordeel dat bij een uitkomst nog kan; niet bij SIGNAAL.")
            .may(
                    MOST_SCORE,
                    Kind.BLOK,
                    MOST,
                    "Waar de totale score bij een uitkomst niet boven komt, hoeveel punten er ook zijn; niet bij SIGNAAL.")
            .may(
                    "bezoek",
                    Kind.TEKST,
                    "Waarom een weigering die hierop rust een bezoek aan de plek vraagt; zonder deze sleutel vraagt zij dat niet.")
            .may("teksten", Kind.BLOK, TEXTS, "De uitleg per uitkomst; verplicht, behalve bij punten uit antwoorden.")
            .may(VanWieReader.KEY, Kind.BLOK, VanWieReader.OF_ONE, "Van wie de punten zijn.")
            .meant()
            .choice();

    Aspect read(String id, YamlNode node, Map<String, String> unknownTexts) {
        String code = node.as(ASPECT).get("soort").oneOf(KINDS);
        AspectSoort soort = code == null ? AspectSoort.WEGING : AspectSoort.valueOf(code);
        if (soort == AspectSoort.ONGERIJMDHEID && questions.leavesUnexplained()) {
            node.get("soort")
                    .report("Wat ongerijmd is, moet toegelicht kunnen worden. Zeg in vragen.yaml bij 'toelichtingen' in"
                            + " welke lijst van het dossier dat gebeurt.");
        }
        Antwoordpunten answers = answers(node.get("punten"), soort);
        // Else nothing says where its points come from.
        boolean told = soort == AspectSoort.WEGING || answers != null;
        YamlNode criterium = told ? node.require("criterium") : node.get("criterium");
        if (soort != AspectSoort.SIGNAAL) {
            node.get("integriteit").report("'integriteit' past alleen bij de soort SIGNAAL.");
        }
        YamlNode texts = (answers == null ? node.require("teksten") : node.get("teksten")).as(TEXTS);
        if (soort != AspectSoort.VOORWAARDE && soort != AspectSoort.WEGING) {
            texts.get("voorwaarde").report("Een voorwaarde past alleen bij de soorten VOORWAARDE en WEGING.");
        }
        if (texts.has("onbekend")) {
            unknownTexts.put(id, texts.text("onbekend"));
        }
        return new Aspect(
                id,
                criterium.oneOf(criteria),
                soort,
                node.text("vraag"),
                references.check(node.get("bron")),
                answers == null ? points(node, soort) : available(answers),
                node.yes("integriteit"),
                texts(texts, soort),
                limits(node.get("hoogstens"), soort),
                mostScore(node.get(MOST_SCORE), soort),
                texts.text("voorwaarde"),
                node.text("keuze"),
                node.text("bezoek"),
                answers);
    }

    private Antwoordpunten answers(YamlNode node, AspectSoort soort) {
        return isScored(soort) ? new AnswerPointsReader(questions).read(node) : null;
    }

    private static boolean isScored(AspectSoort soort) {
        return soort == AspectSoort.WEGING || soort == AspectSoort.PLUS;
    }

    private static Map<BevindingSoort, BigDecimal> available(Antwoordpunten answers) {
        return answers.uit() == null ? Map.of() : Map.of(BevindingSoort.VOLDOET, answers.uit());
    }

    private Map<Uitkomst, Oordeel> limits(YamlNode node, AspectSoort soort) {
        Map<Uitkomst, Oordeel> limits = new EnumMap<>(Uitkomst.class);
        if (soort == AspectSoort.SIGNAAL || soort == AspectSoort.ONGERIJMDHEID) {
            node.report("'hoogstens' past niet bij de soort " + soort
                    + ". Gebruik een VOORWAARDE, of een andere soort met uitkomsten.");
            return limits;
        }
        node.as(LIMITS);
        soort.conclusions().stream()
                .filter(BevindingSoort::isOutcome)
                .forEach(it -> limits.put(Uitkomst.valueOf(it.name()), verdicts.aboutPlan(node.get(it.word()))));
        limits.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(limits);
    }

    private static Map<Uitkomst, BigDecimal> mostScore(YamlNode node, AspectSoort soort) {
        Map<Uitkomst, BigDecimal> most = new EnumMap<>(Uitkomst.class);
        if (soort == AspectSoort.SIGNAAL || soort == AspectSoort.ONGERIJMDHEID) {
            node.report("'" + MOST_SCORE + "' past niet bij de soort " + soort
                    + ". Gebruik een VOORWAARDE, of een andere soort met uitkomsten.");
            return most;
        }
        node.as(MOST);
        soort.conclusions().stream().filter(BevindingSoort::isOutcome).forEach(it -> {
            BigDecimal number = node.number(it.word());
            if (number != null && number.signum() < 0) {
                node.get(it.word()).report("Een score is nooit onder 0.");
            } else if (number != null) {
                most.put(Uitkomst.valueOf(it.name()), number);
            }
        });
        return Collections.unmodifiableMap(most);
    }

    private static Map<BevindingSoort, String> texts(YamlNode node, AspectSoort soort) {
        Map<BevindingSoort, String> texts = new EnumMap<>(BevindingSoort.class);
        for (BevindingSoort conclusion : BevindingSoort.values()) {
            YamlNode text = node.get(conclusion.word());
            if (!soort.conclusions().contains(conclusion)) {
                text.report("Bij de soort " + soort + " hoort geen tekst voor '" + conclusion.word() + "'.");
            } else if (text.isThere()) {
                texts.put(conclusion, text.text());
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private static Map<BevindingSoort, BigDecimal> points(YamlNode node, AspectSoort soort) {
        Map<BevindingSoort, BigDecimal> points = new EnumMap<>(BevindingSoort.class);
        if (!isScored(soort)) {
            node.get("punten").report("Punten passen alleen bij de soorten WEGING en PLUS.");
            return points;
        }
        YamlNode given = node.require("punten");
        if (given.isMap() && Collections.disjoint(given.members().keySet(), OUTCOMES)) {
            given.as(ALL_POINTS)
                    .report("Geef hier punten per uitkomst, met 'voldoet', of punten uit een antwoord, met 'antwoord',"
                            + " 'aandeel' of 'staffel'.");
            return points;
        }
        YamlNode all = given.as(soort == AspectSoort.PLUS ? PLUS_POINTS : POINTS);
        for (BevindingSoort conclusion : soort.conclusions()) {
            BigDecimal number = all.number(conclusion.word());
            if (number != null) {
                points.put(conclusion, number);
            }
        }
        checkPoints(all, points);
        return Collections.unmodifiableMap(points);
    }

    private static void checkPoints(YamlNode all, Map<BevindingSoort, BigDecimal> points) {
        if (all.has(BevindingSoort.VOLDOET.word()) && !points.containsKey(BevindingSoort.VOLDOET)) {
            // What could not be read is told, and says nothing about the others.
            return;
        }
        BigDecimal most = points.getOrDefault(BevindingSoort.VOLDOET, BigDecimal.ZERO);
        if (most.signum() <= 0) {
            all.report("Voor 'voldoet' horen meer dan 0 punten.");
        }
        points.forEach((conclusion, number) -> {
            if (number.signum() < 0 || number.compareTo(most) > 0) {
                all.get(conclusion.word()).report("Hier horen punten van 0 tot en met die voor 'voldoet'.");
            }
        });
    }
}
