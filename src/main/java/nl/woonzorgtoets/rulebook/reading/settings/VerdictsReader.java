package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Oordeel.Kleur;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the verdicts of kader.yaml, and which of them each step leads to. */
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
            .may(
                    "ongerijmd",
                    Kind.WOORD,
                    "Zolang antwoorden niet bij elkaar passen en niemand dat toelichtte; anders zoals onvolledig.")
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
            .maybeEmpty("volgt")
            .may(
                    "weigering",
                    Kind.JANEE,
                    "Of dit het plan weigert; dat kan niet bij een onvolledig dossier en niet als het oordeel alleen een advies is.")
            .may("onderVoorwaarden", Kind.JANEE, "Of er voorwaarden bij horen; zonder kan dit besluit dan niet.")
            .may(
                    "buitenBehandeling",
                    Kind.JANEE,
                    "Of het plan blijft liggen omdat het dossier niet is aangevuld; dat kan alleen bij een onvolledig dossier, nadat om aanvulling is gevraagd.")
            .may(
                    "vraagt",
                    Kind.LIJST,
                    "Wat dit besluit nog meer moet zeggen: " + String.join(", ", Besluitsoort.TE_VRAGEN) + ".")
            .may("fasen", Kind.LIJST, "De fasen waarin dit besluit kan; zonder deze sleutel in elke fase.");

    private final YamlNode root;
    private final YamlNode steps;
    private final Map<String, Oordeel> verdicts = new LinkedHashMap<>();
    private final Oordeel open;
    private final Oordeel odd;

    VerdictsReader(YamlNode root) {
        this.root = root;
        this.steps = root.get("stappen").as(STEPS);
        Map<String, YamlNode> named = root.get("oordelen").members();
        String open = steps.get("onvolledig").oneOf(named.keySet());
        String odd = steps.get("ongerijmd").oneOf(named.keySet());
        order(List.copyOf(named.keySet()))
                .forEach(it -> verdicts.put(
                        it, verdict(verdicts.size(), it, named.get(it), it.equals(open) || it.equals(odd))));
        this.open = verdicts.get(open);
        this.odd = odd == null ? this.open : verdicts.get(odd);
    }

    /** Most favourable first. */
    List<Oordeel> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** The verdict that stands there, of those that say something about a plan; null when there is none. */
    Oordeel aboutPlan(YamlNode code) {
        List<String> codes = verdicts.values().stream()
                .filter(it -> !it.onvolledig())
                .map(Oordeel::code)
                .toList();
        return verdicts.get(code.oneOf(codes));
    }

    Stappen steps(Map<String, Aspect> aspects, boolean classes) {
        if (!steps.isMap()) {
            return new Stappen(null, null, null, odd, open, null, null);
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
                odd,
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
        boolean aside = node.yes("buitenBehandeling");
        if (aside && (positive || refuses || node.yes("onderVoorwaarden"))) {
            node.get("buitenBehandeling")
                    .report(
                            "Wat buiten behandeling blijft, is niet positief, geen weigering en kent geen voorwaarden.");
        }
        return new Besluitsoort(
                code,
                node.text("naam"),
                positive,
                refuses,
                node.yes("onderVoorwaarden"),
                aside,
                node.get("vraagt").list(it -> it.oneOf(Besluitsoort.TE_VRAGEN)),
                node.get("fasen").list(it -> phases == null ? it.text() : it.oneOf(phases)),
                node.get("volgt").list(it -> it.oneOf(verdicts.keySet())));
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
}
