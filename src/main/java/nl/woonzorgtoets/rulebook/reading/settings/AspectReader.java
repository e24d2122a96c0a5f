package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads one aspect of kader.yaml. */
final class AspectReader {

    private static final List<String> KINDS =
            Arrays.stream(AspectSoort.values()).map(Enum::name).toList();

    private final References references;
    private final Set<String> criteria;
    private final VerdictsReader verdicts;

    AspectReader(References references, Set<String> criteria, VerdictsReader verdicts) {
        this.references = references;
        this.criteria = criteria;
        this.verdicts = verdicts;
    }

    Aspect read(String id, YamlNode node, Map<String, String> unknownTexts) {
        node.only("criterium", "soort", "vraag", "bron", "punten", "integriteit", "hoogstens", "teksten", "keuze");
        YamlNode kind = node.require("soort");
        String code = kind == null ? null : kind.oneOf(KINDS);
        AspectSoort soort = code == null ? AspectSoort.WEGING : AspectSoort.valueOf(code);
        YamlNode criterium = soort == AspectSoort.WEGING ? node.require("criterium") : node.get("criterium");
        if (node.get("integriteit") != null && soort != AspectSoort.SIGNAAL) {
            node.get("integriteit").report("'integriteit' past alleen bij de soort SIGNAAL.");
        }
        Map<BevindingSoort, String> texts = new EnumMap<>(BevindingSoort.class);
        String condition = texts(id, node.require("teksten"), soort, texts, unknownTexts);
        return new Aspect(
                id,
                criterium == null ? null : criterium.oneOf(criteria),
                soort,
                node.text("vraag"),
                references.check(node.require("bron")),
                points(node, soort),
                node.yes("integriteit", false),
                Collections.unmodifiableMap(texts),
                limits(node.get("hoogstens"), soort),
                condition,
                node.text("keuze"));
    }

    private Map<Uitkomst, Oordeel> limits(YamlNode node, AspectSoort soort) {
        Map<Uitkomst, Oordeel> limits = new EnumMap<>(Uitkomst.class);
        if (node != null && (soort == AspectSoort.VOORWAARDE || soort == AspectSoort.SIGNAAL)) {
            node.report("'hoogstens' past niet bij de soort " + soort + ".");
        } else if (node != null) {
            node.only("voldoet", "gedeeltelijk", "voldoetNiet");
            for (BevindingSoort conclusion : soort.conclusions()) {
                if (conclusion.isOutcome() && node.get(conclusion.word()) != null) {
                    limits.put(Uitkomst.valueOf(conclusion.name()), verdicts.aboutPlan(node.get(conclusion.word())));
                }
            }
            limits.values().removeIf(it -> it == null);
        }
        return Collections.unmodifiableMap(limits);
    }

    private static String texts(
            String id,
            YamlNode node,
            AspectSoort soort,
            Map<BevindingSoort, String> texts,
            Map<String, String> unknownTexts) {
        if (node == null) {
            return null;
        }
        node.only("voldoet", "gedeeltelijk", "voldoetNiet", "uitzondering", "signaal", "voorwaarde", "onbekend");
        for (BevindingSoort conclusion : BevindingSoort.values()) {
            YamlNode text = node.get(conclusion.word());
            if (text != null && !soort.conclusions().contains(conclusion)) {
                text.report("Bij de soort " + soort + " hoort geen tekst voor '" + conclusion.word() + "'.");
            } else if (text != null) {
                texts.put(conclusion, text.text());
            }
        }
        if (node.get("voorwaarde") != null && soort != AspectSoort.VOORWAARDE) {
            node.get("voorwaarde").report("Een voorwaarde past alleen bij de soort VOORWAARDE.");
        }
        if (node.get("onbekend") != null) {
            unknownTexts.put(id, node.text("onbekend"));
        }
        return node.text("voorwaarde");
    }

    private static Map<BevindingSoort, BigDecimal> points(YamlNode node, AspectSoort soort) {
        Map<BevindingSoort, BigDecimal> points = new EnumMap<>(BevindingSoort.class);
        boolean scored = soort == AspectSoort.WEGING || soort == AspectSoort.PLUS;
        YamlNode all = scored ? node.require("punten") : node.get("punten");
        if (all == null) {
            return points;
        }
        if (!scored) {
            all.report("Punten passen alleen bij de soorten WEGING en PLUS.");
            return points;
        }
        all.only(
                soort == AspectSoort.PLUS
                        ? new String[] {"voldoet"}
                        : new String[] {"voldoet", "gedeeltelijk", "voldoetNiet"});
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
