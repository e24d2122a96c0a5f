package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.oordeel.Antwoordpunten;
import nl.woonzorgtoets.oordeel.Antwoordpunten.Staffel.Trap;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads how the points of an aspect follow from answers. */
record AnswerPointsReader(Questions questions) {

    private static final Block AVAILABLE = new Block()
            .may("uit", Kind.GETAL, "Wat er te halen valt; verplicht bij 'antwoord' en 'aandeel'.")
            .may("hoogstens", Kind.GETAL, "De meeste punten die het aspect geeft; zonder deze sleutel 'uit'.");

    private static final Block ANSWER = new Block()
            .may("antwoord", Kind.VRAAG, "De vraag waarvan het antwoord de punten geeft, in plaats van regels.")
            .may("van", Kind.GETAL, "Het antwoord dat niets geeft; zonder 'van' en 'tot' is het antwoord de punten.")
            .may("tot", Kind.GETAL, "Het antwoord dat alles geeft; ook lager dan 'van', als minder beter is.")
            .with(AVAILABLE);

    private static final Block SHARE = new Block()
            .may("aandeel", Kind.VRAAG, "De vraag naar het deel dat telt; alles geeft alle punten.")
            .may("geheel", Kind.VRAAG, "De vraag naar het geheel; is dat 0, dan speelt het aspect niet.")
            .with(AVAILABLE);

    private static final Block BRACKET = new Block()
            .must("vanaf", Kind.GETAL, "Het laagste antwoord van deze trap.")
            .must("punten", Kind.GETAL, "De punten vanaf dat antwoord.");

    private static final Block BRACKETS = new Block()
            .may("staffel", Kind.VRAAG, "De vraag waarvan het antwoord per trap punten geeft.")
            .may("trappen", Kind.LIJST, BRACKET, "De trappen, de laagste eerst; onder de eerste zijn er geen punten.");

    static final Block KEYS = new Block().with(ANSWER).with(SHARE).with(BRACKETS);

    static final List<String> WAYS = List.of("antwoord", "aandeel", "staffel");

    /** Null when no answers are named. */
    Antwoordpunten read(YamlNode node) {
        String way = node.isMap()
                ? WAYS.stream().filter(node.members()::containsKey).findFirst().orElse(null)
                : null;
        if (way == null) {
            return null;
        }
        return switch (way) {
            case "antwoord" -> scale(node.as(ANSWER));
            case "aandeel" -> share(node.as(SHARE));
            default -> brackets(node.as(BRACKETS));
        };
    }

    private String number(YamlNode path) {
        questions.single(path, FieldType.GEHEEL, FieldType.DECIMAAL);
        return path.text();
    }

    private Antwoordpunten scale(YamlNode node) {
        BigDecimal from = node.number("van");
        BigDecimal to = node.number("tot");
        if (node.has("van") != node.has("tot")) {
            node.report("'van' en 'tot' horen bij elkaar. Zet ze er allebei, of geen van beide.");
        } else if (from != null && to != null && from.compareTo(to) == 0) {
            node.get("tot").report("'tot' moet een ander getal zijn dan 'van'.");
        }
        BigDecimal available = node.require("uit").positive();
        return new Antwoordpunten.Schaal(
                number(node.get("antwoord")), from, to, available, most(node.get("hoogstens"), available));
    }

    private Antwoordpunten share(YamlNode node) {
        BigDecimal available = node.require("uit").positive();
        return new Antwoordpunten.Aandeel(
                number(node.get("aandeel")),
                number(node.require("geheel")),
                available,
                most(node.get("hoogstens"), available));
    }

    private static BigDecimal most(YamlNode node, BigDecimal available) {
        if (!node.isThere()) {
            return available;
        }
        BigDecimal most = node.positive();
        if (most != null && available != null && most.compareTo(available) > 0) {
            node.report("Hier horen punten van meer dan 0 tot en met die van 'uit'.");
        }
        return most;
    }

    private Antwoordpunten brackets(YamlNode node) {
        YamlNode steps = node.require("trappen");
        Antwoordpunten.Staffel brackets =
                new Antwoordpunten.Staffel(number(node.get("staffel")), steps.isThere() ? steps(steps) : List.of());
        boolean read =
                steps.isThere() && brackets.trappen().size() == steps.elements().size();
        if (read && brackets.uit().signum() == 0) {
            steps.report("Geef ten minste één trap meer dan 0 punten.");
        }
        return brackets;
    }

    private static List<Trap> steps(YamlNode node) {
        List<Trap> steps = new ArrayList<>();
        for (YamlNode element : node.elements()) {
            BigDecimal from = element.as(BRACKET).number("vanaf");
            BigDecimal points = element.number("punten");
            if (points != null && points.signum() < 0) {
                element.get("punten").report("Hier hoort een getal van 0 of meer.");
            }
            if (from != null && points != null) {
                if (!steps.isEmpty()
                        && from.compareTo(steps.get(steps.size() - 1).vanaf()) <= 0) {
                    element.get("vanaf").report("Zet de trappen op volgorde, de laagste eerst, en elk getal één keer.");
                }
                steps.add(new Trap(from, points));
            }
        }
        return List.copyOf(steps);
    }
}
