package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Oordeel.Kleur;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the verdicts of kader.yaml, which of them each step leads to, and the classes of the score. */
final class VerdictsReader {

    private static final List<String> KLEUREN =
            Arrays.stream(Kleur.values()).map(Kleur::woord).toList();

    private final YamlNode root;
    private final Map<String, Oordeel> verdicts = new LinkedHashMap<>();
    private final YamlNode steps;
    private final Oordeel open;

    VerdictsReader(YamlNode root) {
        this.root = root;
        YamlNode all = root.require("oordelen");
        Map<String, YamlNode> named = all == null ? Map.of() : all.members();
        YamlNode steps = root.require("stappen");
        String open = steps == null ? null : code(steps.require("onvolledig"), named.keySet());
        order(List.copyOf(named.keySet()))
                .forEach(it -> verdicts.put(it, verdict(verdicts.size(), it, named.get(it), it.equals(open))));
        this.steps = steps;
        this.open = verdicts.get(open);
    }

    /** Most favourable first. */
    List<Oordeel> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** The verdict that stands there, of those that say something about a plan; null when there is none. */
    Oordeel aboutPlan(YamlNode code) {
        List<String> codes = verdicts.values().stream()
                .filter(it -> !it.equals(open))
                .map(Oordeel::code)
                .toList();
        return code == null ? null : verdicts.get(code.oneOf(codes));
    }

    Stappen steps(Map<String, Aspect> aspects, boolean classes) {
        if (steps == null || !steps.isMap()) {
            return new Stappen(null, null, null, open, null, null);
        }
        steps.only("eis", "eisInBeginsel", "aanhouden", "onvolledig", "voorwaarde", "anders");
        boolean holds = aspects.values().stream().anyMatch(Aspect::integriteit);
        Oordeel held = step("aanhouden", holds);
        if (classes && steps.get("anders") != null) {
            steps.get("anders").report("'anders' past alleen bij een kader zonder klassen: hier beslist de score.");
        }
        return new Stappen(
                step("eis", has(aspects, AspectSoort.EIS)),
                step("eisInBeginsel", has(aspects, AspectSoort.EIS_IN_BEGINSEL)),
                held == null ? open : held,
                open,
                step("voorwaarde", has(aspects, AspectSoort.VOORWAARDE)),
                step("anders", !classes));
    }

    /** Without a list of its own people decide in the words of the verdicts. */
    List<Besluitsoort> decisions() {
        YamlNode kinds = root.get("besluiten");
        if (kinds == null) {
            return verdicts.values().stream()
                    .filter(it -> !it.onvolledig())
                    .map(Besluitsoort::volgens)
                    .toList();
        }
        List<Besluitsoort> decisions = new ArrayList<>();
        kinds.members().forEach((code, node) -> decisions.add(decision(code, node)));
        if (decisions.isEmpty()) {
            kinds.report("Noem minstens één besluit, of laat 'besluiten' weg.");
        }
        return List.copyOf(decisions);
    }

    private Besluitsoort decision(String code, YamlNode node) {
        checkCode("besluit", code, node);
        node.only("naam", "positief", "volgt");
        YamlNode followed = node.require("volgt");
        List<String> codes = followed == null
                ? List.of()
                : followed.elements().stream()
                        .map(this::aboutPlan)
                        .filter(it -> it != null)
                        .map(Oordeel::code)
                        .toList();
        node.require("positief");
        return new Besluitsoort(code, node.requireText("naam"), node.yes("positief", false), codes);
    }

    List<Kader.Klasse> classes(Map<String, Aspect> aspects, Choices choices) {
        List<Kader.Klasse> classes = new ArrayList<>();
        YamlNode list = root.get("klassen");
        for (YamlNode node : list == null ? List.<YamlNode>of() : list.elements()) {
            node.only("vanaf", "oordeel", "naam", "eist", "keuze");
            choices.add("klasse " + node.requireText("naam"), node);
            BigDecimal from = node.requireNumber("vanaf");
            Oordeel verdict = aboutPlan(node.require("oordeel"));
            List<String> demanded = demanded(node.get("eist"), aspects);
            if (from != null && verdict != null) {
                checkLower(classes, from, verdict, node);
                classes.add(new Kader.Klasse(from, verdict, node.text("naam"), demanded, node.text("keuze")));
            }
        }
        if (list != null) {
            checkLast(list, classes);
        }
        return List.copyOf(classes);
    }

    private List<String> order(List<String> named) {
        YamlNode node = root.get("volgorde");
        if (node == null) {
            return named;
        }
        List<String> order = node.elements().stream()
                .map(it -> it.oneOf(named))
                .distinct()
                .filter(it -> it != null)
                .collect(Collectors.toCollection(ArrayList::new));
        named.stream().filter(it -> !order.contains(it)).forEach(it -> {
            node.report("Het oordeel " + it + " ontbreekt in de volgorde.");
            order.add(it);
        });
        return order;
    }

    private static Oordeel verdict(int rank, String code, YamlNode node, boolean open) {
        checkCode("oordeel", code, node);
        node.only("naam", "tekst", "kleur", "positief", "onderVoorwaarden", "doel");
        boolean positive = node.yes("positief", false);
        String colour = node.get("kleur") == null ? null : node.get("kleur").oneOf(KLEUREN);
        return new Oordeel(
                rank,
                code,
                node.requireText("naam"),
                node.requireText("tekst"),
                colour == null ? positive ? Kleur.GOED : Kleur.LET_OP : Kleur.values()[KLEUREN.indexOf(colour)],
                positive,
                node.yes("onderVoorwaarden", false),
                node.yes("doel", positive),
                open);
    }

    private static void checkCode(String of, String code, YamlNode node) {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            node.report("De code van een " + of + " bestaat uit hoofdletters, cijfers en _. '" + code
                    + "' past daar niet bij.");
        }
    }

    private Oordeel step(String name, boolean needed) {
        return aboutPlan(needed ? steps.require(name) : steps.get(name));
    }

    private static String code(YamlNode node, Set<String> codes) {
        return node == null ? null : node.oneOf(codes);
    }

    private static boolean has(Map<String, Aspect> aspects, AspectSoort kind) {
        return aspects.values().stream().anyMatch(it -> it.soort() == kind);
    }

    private static List<String> demanded(YamlNode list, Map<String, Aspect> aspects) {
        return list == null
                ? List.of()
                : list.elements().stream()
                        .map(it -> it.oneOf(aspects.keySet()))
                        .filter(it -> it != null)
                        .toList();
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
        if (classes.isEmpty() || classes.get(classes.size() - 1).vanaf().signum() != 0) {
            list.report("De laatste klasse begint bij 0, zodat elke score in een klasse valt.");
        } else if (!classes.get(classes.size() - 1).eist().isEmpty()) {
            list.report(
                    "De laatste klasse kan geen aspecten eisen: wie die niet haalt, valt dan in geen enkele klasse.");
        }
    }
}
