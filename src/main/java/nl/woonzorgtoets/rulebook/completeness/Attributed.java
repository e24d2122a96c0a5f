package nl.woonzorgtoets.rulebook.completeness;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether of every number and text it is said whose it is, and of every choice why. A framework without a register of origin is only
 * told once: it does not account for itself.
 *
 * @param accounts whether there is a register of origin
 * @param framework the root of kader.yaml
 * @param limits the root of drempels.yaml
 */
public record Attributed(
        boolean accounts,
        Afkomst afkomst,
        Map<String, Bron> bronnen,
        YamlNode framework,
        YamlNode limits,
        Map<String, Aspect> aspects,
        List<Rule> rules,
        List<Keuze> choices,
        Meldingen meldingen) {

    private static final Pattern PLACE = Pattern.compile(
            "(?i)paragraaf|paragrafen|hoofdstuk|artikel|bijlage|zie|uit|van|volgens|de|het|§|[\\d.,:;()]+");

    private static final int FEWEST_WORDS = 3;

    public void check() {
        Map<Onderdeel, List<YamlNode>> unsaid = unsaid(framework, afkomst);
        if (!accounts) {
            warn(unsaid);
            return;
        }
        unsaid.forEach(this::tell);
        checkThresholds();
        checkAspects();
        checkRules();
        choices.stream()
                .filter(this::isOnlyAPlace)
                .forEach(
                        it -> tell(
                                it.bestand(),
                                it.regel(),
                                "Deze keuze noemt alleen waar het staat. Zeg waarom dit is gekozen; een plaats in een stuk is geen reden."));
    }

    private void warn(Map<Onderdeel, List<YamlNode>> unsaid) {
        if (!unsaid.isEmpty()) {
            YamlNode first = unsaid.values().iterator().next().get(0);
            meldingen.warn(
                    first.file(),
                    first.line(),
                    0,
                    "Niet gezegd is van wie de getallen en teksten van dit kader zijn: uit een stuk, of zelf gekozen. Zeg het bij"
                            + " 'herkomst', of draai: regels vernieuw.");
        }
    }

    /** The first thing of each kind of which nobody says whose it is, and how many there are. */
    public static Map<Onderdeel, List<YamlNode>> unsaid(YamlNode framework, Afkomst afkomst) {
        Map<Onderdeel, List<YamlNode>> unsaid = new EnumMap<>(Onderdeel.class);
        all(framework).forEach((kind, things) -> {
            List<YamlNode> open = things.entrySet().stream()
                    .filter(it -> afkomst.van(kind, it.getKey()) == null)
                    .map(Map.Entry::getValue)
                    .toList();
            if (!open.isEmpty()) {
                unsaid.put(kind, open);
            }
        });
        return unsaid;
    }

    private static Map<Onderdeel, Map<String, YamlNode>> all(YamlNode framework) {
        Map<Onderdeel, Map<String, YamlNode>> all = new EnumMap<>(Onderdeel.class);
        Map<String, YamlNode> criteria = membersOf(framework.get("criteria"));
        Map<String, YamlNode> aspects = membersOf(framework.get("aspecten"));
        Map<String, YamlNode> classes = new LinkedHashMap<>();
        if (framework.get("klassen").isList()) {
            framework.get("klassen").elements().forEach(it -> classes.put(it.text("naam"), it));
        }
        all.put(Onderdeel.SCHAAL, one(framework, "schaal"));
        all.put(Onderdeel.GEWICHTEN, having(criteria, "gewicht"));
        all.put(Onderdeel.ONDERGRENZEN, having(criteria, "minimum"));
        all.put(Onderdeel.PUNTEN, having(aspects, "punten"));
        all.put(Onderdeel.KLASSEN, classes);
        all.put(Onderdeel.OORDELEN, one(framework, "stappen"));
        all.put(Onderdeel.SIGNALEN, one(framework, "integriteit"));
        all.put(Onderdeel.TEKSTEN, having(aspects, "teksten"));
        all.put(Onderdeel.VRAGEN, one(framework, "naam"));
        all.put(Onderdeel.RAPPORT, one(framework, "rapport"));
        return all;
    }

    private static Map<String, YamlNode> membersOf(YamlNode node) {
        return node.isMap() ? node.members() : Map.of();
    }

    private static Map<String, YamlNode> one(YamlNode framework, String key) {
        return framework.has(key) ? Map.of(key, framework.get(key)) : Map.of();
    }

    private static Map<String, YamlNode> having(Map<String, YamlNode> nodes, String key) {
        Map<String, YamlNode> having = new LinkedHashMap<>();
        nodes.forEach((name, node) -> {
            if (node.isMap() && node.has(key)) {
                having.put(name, node.get(key));
            }
        });
        return having;
    }

    private void tell(Onderdeel kind, List<YamlNode> open) {
        YamlNode first = open.get(0);
        tell(
                first.file(),
                first.line(),
                "Niet gezegd is van wie " + kind.naam() + " zijn"
                        + (open.size() == 1 ? "" : "; dit is de eerste van " + open.size()) + ". Zet bij 'herkomst' '"
                        + kind.woord() + "', met 'soort' en met 'bron' of 'omdat'; of draai: regels vernieuw.");
    }

    /** Where something is chosen, the reason stands there. */
    private void checkThresholds() {
        membersOf(limits.get("drempels")).forEach((name, node) -> {
            if (node.isMap() && !node.has("keuze") && node.get("waarden").isList()) {
                node.get("waarden").elements().stream()
                        .filter(it -> !it.has("keuze"))
                        .filter(it -> isChosen(it.has("bron") ? it.text("bron") : node.text("bron")))
                        .forEach(it -> tell(
                                it.file(),
                                it.line(),
                                "Deze waarde van de drempel '" + name
                                        + "' is een keuze. Zeg bij 'keuze' waarom zij zo is."));
            }
        });
    }

    private void checkAspects() {
        membersOf(framework.get("aspecten")).forEach((id, node) -> {
            if (node.isMap() && isChosen(node.text("bron")) && !node.has("keuze")) {
                tell(
                        node.file(),
                        node.line(),
                        "Het aspect '" + id
                                + "' rust op geen stuk. Zeg bij 'keuze' waarom er toch naar gekeken wordt.");
            }
        });
    }

    private void checkRules() {
        Set<String> explained = choices.stream().map(Keuze::bestand).collect(Collectors.toSet());
        rules.stream()
                .filter(it -> isChosen(it.source().toString())
                        && !explained.contains(it.file())
                        && aspects.get(it.conclusion().aspect()).keuze() == null)
                .forEach(it -> tell(
                        it.file(),
                        it.line(),
                        "Regel '" + it.id() + "' rust op geen stuk. Zet er '// Keuze:' bij, met waarom zij er is."));
    }

    private boolean isChosen(String source) {
        Bron document = source == null ? null : bronnen.get(Source.parse(source).document());
        return document != null && document.soort() == Herkomst.KEUZE;
    }

    private boolean isOnlyAPlace(Keuze choice) {
        String rest = choice.tekst();
        for (Bron document : bronnen.values()) {
            rest = rest.replace(document.key(), " ").replace(String.valueOf(document.titel()), " ");
        }
        return PLACE.matcher(rest).replaceAll(" ").strip().split("\\s+").length < FEWEST_WORDS;
    }

    private void tell(String file, int line, String text) {
        meldingen.hold(file, line, 0, text);
    }
}
