package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the classes of the score, highest first. */
record ClassesReader(VerdictsReader verdicts, Choices choices) {

    static final Block CLASS = new Block()
            .must("vanaf", Kind.GETAL, "De laagste score van de klasse, die zelf meetelt; de laatste begint bij 0.")
            .must("oordeel", Kind.WOORD, "Het oordeel in deze klasse.")
            .must("naam", Kind.TEKST, "Hoe de klasse heet.")
            .may("eist", Kind.LIJST, "De aspecten die gehaald moeten zijn.")
            .may("minstens", Kind.NAMEN, "Hoeveel punten een aspect ten minste moet geven, onder zijn naam.")
            .meant()
            .choice()
            .may(VanWieReader.KEY, Kind.BLOK, VanWieReader.OF_ONE, "Van wie de grens van de klasse is.");

    List<Kader.Klasse> read(YamlNode list, Map<String, Aspect> aspects) {
        List<Kader.Klasse> classes = new ArrayList<>();
        for (YamlNode node : list.elements()) {
            choices.add("klasse " + node.as(CLASS).text("naam"), node);
            BigDecimal from = node.number("vanaf");
            Oordeel verdict = verdicts.aboutPlan(node.get("oordeel"));
            List<String> demanded = node.get("eist").list(it -> it.oneOf(aspects.keySet()));
            if (from != null && verdict != null) {
                checkLower(classes, from, verdict, node);
                classes.add(new Kader.Klasse(
                        from, verdict, node.text("naam"), demanded, leastPoints(node, aspects), node.text("keuze")));
            }
        }
        checkLast(list, classes);
        return List.copyOf(classes);
    }

    private static Map<String, BigDecimal> leastPoints(YamlNode node, Map<String, Aspect> aspects) {
        Map<String, BigDecimal> least = new LinkedHashMap<>();
        if (node.has("minstens")) {
            node.get("minstens").only(aspects.keySet()).members().forEach((id, value) -> {
                BigDecimal points = value.number();
                if (points != null && aspects.containsKey(id)) {
                    checkReachable(points, aspects.get(id), value);
                    least.put(id, points);
                }
            });
        }
        return Collections.unmodifiableMap(least);
    }

    private static void checkReachable(BigDecimal points, Aspect aspect, YamlNode value) {
        BigDecimal most = aspect.punten(BevindingSoort.VOLDOET);
        if (most.signum() == 0) {
            value.report("Dit aspect geeft geen punten. Zet het bij 'eist' als het gehaald moet zijn.");
        } else if (points.signum() <= 0 || points.compareTo(most) > 0) {
            value.report("Dit aspect geeft hoogstens " + most.toPlainString()
                    + (most.compareTo(BigDecimal.ONE) == 0 ? " punt" : " punten")
                    + ". Vraag meer dan 0, en niet meer dan er te halen valt.");
        }
    }

    private static void checkLower(List<Kader.Klasse> higher, BigDecimal from, Oordeel verdict, YamlNode node) {
        if (higher.isEmpty()) {
            return;
        }
        Kader.Klasse last = higher.get(higher.size() - 1);
        if (last.vanaf().compareTo(from) <= 0) {
            node.report("De klassen staan niet van hoog naar laag.");
        }
        if (verdict.gunstigerDan(last.oordeel())) {
            node.report("Een lagere klasse kan geen gunstiger oordeel hebben dan de klasse erboven.");
        }
    }

    private static void checkLast(YamlNode list, List<Kader.Klasse> classes) {
        if (classes.size() < list.elements().size()) {
            // Of a class that could not be read it is told already.
            return;
        }
        if (classes.isEmpty() || classes.get(classes.size() - 1).vanaf().signum() != 0) {
            list.report("De laatste klasse begint bij 0, zodat elke score in een klasse valt.");
        } else if (!classes.get(classes.size() - 1).eistNiets()) {
            list.report(
                    "De laatste klasse kan niets van aspecten eisen: wie dat niet haalt, valt dan in geen enkele klasse.");
        }
    }
}
