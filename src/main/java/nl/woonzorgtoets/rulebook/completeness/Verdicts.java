package nl.woonzorgtoets.rulebook.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Whether there is something to score, and every class and every verdict can come out. */
record Verdicts(YamlNode root, Kader kader, Conclusions conclusions, Meant meant) {

    private static final String UNREACHABLE = "onbereikbaar";

    void check() {
        if (kader.geeftScore()) {
            checkPoints();
            checkScale();
        }
        checkSignals();
        checkVerdicts(checkClasses());
    }

    private void checkPoints() {
        List<Aspect> scored = kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.WEGING)
                .toList();
        if (scored.isEmpty()) {
            root.get("klassen")
                    .report("Geen enkel aspect is van de soort WEGING, dus geen enkel plan krijgt een score en elk plan"
                            + " blijft " + kader.stappen().onvolledig().code()
                            + ". Maak er een, of laat klassen en criteria weg en schrijf bij stappen 'anders'.");
            return;
        }
        Map<String, YamlNode> nodes = root.get("criteria").members();
        kader.criteria().keySet().stream()
                .filter(id -> scored.stream().noneMatch(it -> id.equals(it.criterium())))
                .forEach(id -> meant.refuse(
                        nodes.get(id),
                        "leeg",
                        "Bij het criterium '" + id
                                + "' hoort geen enkel aspect van de soort WEGING, dus zijn gewicht telt nooit."));
    }

    /** What lies beyond the scale can never be meant. */
    private void checkScale() {
        String scale = kader.schaal().toPlainString();
        if (kader.plusMaximum().compareTo(kader.schaal()) > 0) {
            root.get("plusMaximum")
                    .report("Pluspunten geven samen hoogstens "
                            + kader.plusMaximum().toPlainString() + ", en dat is meer dan de hele schaal van " + scale
                            + ". Kies een lager getal.");
        }
        for (YamlNode it : root.get("klassen").elements()) {
            if (it.number("vanaf").compareTo(kader.schaal()) > 0) {
                it.get("vanaf").report("Deze klasse begint boven de schaal van " + scale + ". Kies een lager getal.");
            }
        }
    }

    /** Signals that can never add up to what holds a verdict. */
    private void checkSignals() {
        long signals = kader.aspecten().values().stream()
                .filter(Aspect::integriteit)
                .filter(it -> conclusions.of(it.id()).contains(BevindingSoort.SIGNAAL))
                .count();
        if (kader.aanhoudenVanaf() != null && signals < kader.aanhoudenVanaf()) {
            meant.warn(
                    root.get("integriteit"),
                    "aanhoudenVanaf",
                    "Het oordeel wordt pas aangehouden vanaf " + kader.aanhoudenVanaf() + " signalen, maar er zijn er "
                            + signals + " die meetellen en die een regel kan geven.");
        }
    }

    /** The verdicts of the classes in which a plan can end. */
    private List<Oordeel> checkClasses() {
        Reach reach = Reach.of(kader, conclusions);
        List<YamlNode> nodes = kader.geeftScore() ? root.get("klassen").elements() : List.of();
        List<Oordeel> reached = new ArrayList<>();
        BigDecimal below = null;
        for (int i = 0; i < nodes.size(); i++) {
            Kader.Klasse it = kader.klassen().get(i);
            boolean last = i == nodes.size() - 1;
            if (it.vanaf().compareTo(kader.schaal()) > 0) {
                continue;
            }
            if (reach.meets(it.vanaf(), below, kader) && it.eist().stream().allMatch(this::canBeMet)) {
                reached.add(it.oordeel());
                // While a higher class demands an aspect, its scores can end in a lower one.
                below = it.eistNiets() ? it.vanaf() : below;
            } else if (last) {
                meant.warn(nodes.get(i), UNREACHABLE, unreachable(it));
            } else {
                meant.refuse(nodes.get(i), UNREACHABLE, unreachable(it));
            }
        }
        return reached;
    }

    private static String unreachable(Kader.Klasse it) {
        return "Geen enkel plan kan in de klasse ‘" + it.naam() + "’ (vanaf "
                + it.vanaf().toPlainString()
                + ") komen: geen enkele score kan daar uitkomen, of wat de klasse eist kan niemand halen.";
    }

    private boolean canBeMet(String id) {
        Aspect aspect = kader.aspecten().get(id);
        return aspect.uitAntwoorden() == null
                ? conclusions.of(id).contains(BevindingSoort.VOLDOET)
                : aspect.uitAntwoorden()
                                .hoogstens()
                                .compareTo(aspect.uitAntwoorden().uit())
                        >= 0;
    }

    private void checkVerdicts(List<Oordeel> ofClasses) {
        Set<Oordeel> reached = new HashSet<>(ofClasses);
        reached.add(kader.stappen().onvolledig());
        reached.add(kader.stappen().anders());
        if (conclusions.can(kader.aspecten(), AspectSoort.ONGERIJMDHEID, BevindingSoort.SIGNAAL)) {
            reached.add(kader.stappen().ongerijmd());
        }
        addSteps(reached);
        kader.aspecten().values().forEach(it -> addLimits(it, reached));
        kader.criteria().values().forEach(it -> reached.add(it.hoogstens()));
        Map<String, YamlNode> nodes = root.get("oordelen").members();
        kader.oordelen().stream()
                .filter(it -> !reached.contains(it))
                .forEach(it -> meant.warn(
                        nodes.get(it.code()),
                        UNREACHABLE,
                        "Geen enkel plan kan het oordeel " + it.code()
                                + " krijgen: geen stap, klasse of bovengrens komt erop uit."));
    }

    private void addSteps(Set<Oordeel> reached) {
        Map<String, Aspect> aspects = kader.aspecten();
        if (conclusions.can(aspects, AspectSoort.EIS, BevindingSoort.VOLDOET_NIET)) {
            reached.add(kader.stappen().eis());
        }
        if (conclusions.can(aspects, AspectSoort.EIS_IN_BEGINSEL, BevindingSoort.VOLDOET_NIET)) {
            reached.add(kader.stappen().eisInBeginsel());
        }
        if (conclusions.can(aspects, AspectSoort.VOORWAARDE, BevindingSoort.VOLDOET_NIET)
                || conclusions.can(aspects, AspectSoort.VOORWAARDE, BevindingSoort.GEDEELTELIJK)) {
            reached.add(kader.stappen().voorwaarde());
        }
        boolean contradict = aspects.keySet().stream()
                .anyMatch(it -> conclusions.of(it).stream()
                                .filter(BevindingSoort::isOutcome)
                                .count()
                        > 1);
        if (kader.aanhoudenVanaf() != null || contradict) {
            reached.add(kader.stappen().aanhouden());
        }
    }

    private void addLimits(Aspect aspect, Set<Oordeel> reached) {
        aspect.hoogstens().forEach((outcome, verdict) -> {
            if (aspect.uitAntwoorden() != null
                    || conclusions.of(aspect.id()).stream().anyMatch(it -> isSame(it, outcome))) {
                reached.add(verdict);
            }
        });
    }

    private static boolean isSame(BevindingSoort kind, Uitkomst outcome) {
        return kind.name().equals(outcome.name());
    }
}
