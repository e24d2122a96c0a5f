package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Oordeel.Kleur;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the verdicts of kader.yaml, which of them each step leads to, and the classes of the score. */
final class VerdictsReader {

    private static final List<String> KLEUREN =
            Arrays.stream(Kleur.values()).map(Kleur::woord).toList();

    static final Block VERDICT = new Block()
            .must("naam", Kind.TEKST, "Hoe het oordeel heet.")
            .must("tekst", Kind.TEKST, "Wat het betekent, in één zin.")
            .may(
                    "kleur",
                    Kind.WOORD,
                    "Zijn kleur: " + String.join(", ", KLEUREN) + "; anders goed als het positief is.")
            .may("positief", Kind.JANEE, "Of het plan voortaan meetelt in wat een plek al draagt.")
            .may("onderVoorwaarden", Kind.JANEE, "Of het plan pas door kan als er iets geregeld is.")
            .may("doel", Kind.JANEE, "Of een plan hiernaar aanpassen de moeite waard is; anders zoals positief.")
            .meant();

    static final Block STEPS = new Block()
            .may("eis", Kind.WOORD, "Als een EIS niet is gehaald; verplicht als die er is.")
            .may("eisInBeginsel", Kind.WOORD, "Als een EIS_IN_BEGINSEL niet is gehaald; verplicht als die er is.")
            .may("aanhouden", Kind.WOORD, "Bij tegenspraak of genoeg signalen; verplicht bij integriteit.")
            .must("onvolledig", Kind.WOORD, "Als een antwoord ontbreekt dat nog telt.")
            .may(
                    "voorwaarde",
                    Kind.WOORD,
                    "Het beste oordeel zolang een VOORWAARDE open staat; verplicht als die er is.")
            .may("anders", Kind.WOORD, "Het oordeel als geen stap opgaat; alleen zonder klassen, en dan verplicht.");

    static final Block DECISION = new Block()
            .must("naam", Kind.TEKST, "Hoe het besluit heet.")
            .must("positief", Kind.JANEE, "Of het plan door mag.")
            .must("volgt", Kind.LIJST, "De oordelen waarbij dit besluit hoort.")
            .may(
                    "weigering",
                    Kind.JANEE,
                    "Of dit het plan weigert; dat kan niet bij een onvolledig dossier en niet als het oordeel alleen een advies is.")
            .may("onderVoorwaarden", Kind.JANEE, "Of er voorwaarden bij horen; zonder kan dit besluit dan niet.")
            .may("fasen", Kind.LIJST, "De fasen waarin dit besluit kan; zonder deze sleutel in elke fase.");

    static final Block CLASS = new Block()
            .must("vanaf", Kind.GETAL, "De laagste score van de klasse, die zelf meetelt; de laatste begint bij 0.")
            .must("oordeel", Kind.WOORD, "Het oordeel in deze klasse.")
            .must("naam", Kind.TEKST, "Hoe de klasse heet.")
            .may("eist", Kind.LIJST, "De aspecten die gehaald moeten zijn.")
            .may("minstens", Kind.NAMEN, "Hoeveel punten een aspect ten minste moet geven, onder zijn naam.")
            .meant()
            .choice();

    private final YamlNode root;
    private final YamlNode steps;
    private final Map<String, Oordeel> verdicts = new LinkedHashMap<>();
    private final Oordeel open;

    VerdictsReader(YamlNode root) {
        this.root = root;
        this.steps = root.get("stappen").as(STEPS);
        Map<String, YamlNode> named = root.get("oordelen").members();
        String open = steps.get("onvolledig").oneOf(named.keySet());
        order(List.copyOf(named.keySet()))
                .forEach(it -> verdicts.put(it, verdict(verdicts.size(), it, named.get(it), it.equals(open))));
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
        return verdicts.get(code.oneOf(codes));
    }

    Stappen steps(Map<String, Aspect> aspects, boolean classes) {
        if (!steps.isMap()) {
            return new Stappen(null, null, null, open, null, null);
        }
        boolean holds = aspects.values().stream().anyMatch(Aspect::integriteit);
        Oordeel held = step("aanhouden", holds);
        if (classes) {
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

    /**
     * Without a list of its own people decide in the words of the verdicts.
     *
     * @param phases that a plan can be in; null when they are not known
     */
    List<Besluitsoort> decisions(List<String> phases) {
        YamlNode kinds = root.get("besluiten");
        if (!kinds.isThere()) {
            return verdicts.values().stream()
                    .filter(it -> !it.onvolledig())
                    .map(Besluitsoort::volgens)
                    .toList();
        }
        Map<String, Besluitsoort> decisions = kinds.map((code, node) -> decision(code, node, phases));
        if (decisions.isEmpty()) {
            kinds.report("Noem minstens één besluit, of laat 'besluiten' weg.");
        }
        return List.copyOf(decisions.values());
    }

    private Besluitsoort decision(String code, YamlNode node, List<String> phases) {
        checkCode("besluit", code, node);
        boolean positive = node.as(DECISION).yes("positief");
        boolean refuses = node.yes("weigering");
        if (refuses && (positive || node.yes("onderVoorwaarden"))) {
            node.get("weigering").report("Een weigering is niet positief en kent geen voorwaarden.");
        }
        return new Besluitsoort(
                code,
                node.text("naam"),
                positive,
                refuses,
                node.yes("onderVoorwaarden"),
                node.get("fasen").list(it -> phases == null ? it.text() : it.oneOf(phases)),
                node.get("volgt").list(it -> it.oneOf(verdicts.keySet())));
    }

    List<Kader.Klasse> classes(Map<String, Aspect> aspects, Choices choices) {
        List<Kader.Klasse> classes = new ArrayList<>();
        YamlNode list = root.get("klassen");
        for (YamlNode node : list.elements()) {
            choices.add("klasse " + node.as(CLASS).text("naam"), node);
            BigDecimal from = node.number("vanaf");
            Oordeel verdict = aboutPlan(node.get("oordeel"));
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
            value.report("Dit aspect geeft van 0 tot " + most.toPlainString()
                    + " punten. Vraag meer dan 0, en niet meer dan er te halen valt.");
        }
    }

    private List<String> order(List<String> named) {
        YamlNode node = root.get("volgorde");
        if (!node.isThere()) {
            return named;
        }
        List<String> order =
                node.list(it -> it.oneOf(named)).stream().distinct().collect(Collectors.toCollection(ArrayList::new));
        named.stream().filter(it -> !order.contains(it)).forEach(it -> {
            node.report("Het oordeel " + it + " ontbreekt in de volgorde.");
            order.add(it);
        });
        return order;
    }

    private static Oordeel verdict(int rank, String code, YamlNode node, boolean open) {
        checkCode("oordeel", code, node);
        boolean positive = node.as(VERDICT).yes("positief");
        String colour = node.get("kleur").oneOf(KLEUREN);
        return new Oordeel(
                rank,
                code,
                node.text("naam"),
                node.text("tekst"),
                colour == null ? positive ? Kleur.GOED : Kleur.LET_OP : Kleur.values()[KLEUREN.indexOf(colour)],
                positive,
                node.yes("onderVoorwaarden"),
                node.has("doel") ? node.yes("doel") : positive,
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

    private static boolean has(Map<String, Aspect> aspects, AspectSoort kind) {
        return aspects.values().stream().anyMatch(it -> it.soort() == kind);
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
        } else if (!classes.get(classes.size() - 1).eistNiets()) {
            list.report(
                    "De laatste klasse kan niets van aspecten eisen: wie dat niet haalt, valt dan in geen enkele klasse.");
        }
    }
}
