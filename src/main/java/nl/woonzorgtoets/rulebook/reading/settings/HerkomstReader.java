package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.EigenKeuze;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.Trouw;
import nl.woonzorgtoets.rulebook.model.Uitspraak;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads herkomst.yaml: what the documents say, and what carries it. */
public final class HerkomstReader {

    private static final String CHOICES = "keuzes";
    private static final String UNTESTED = "nietGetoetst";

    private static final Block JUDGING = new Block()
            .may("regels", Kind.LIJST, "De regels die het dragen.")
            .may("aspecten", Kind.LIJST, "De aspecten die het dragen, elk met al haar regels.")
            .may("drempels", Kind.LIJST, "De drempels die het dragen.");

    private static final Block UITSPRAAK = new Block()
            .must("bron", Kind.BRON, "De paragraaf, of het stuk als geheel.")
            .must("zegt", Kind.TEKST, "Wat het stuk vraagt, in eigen woorden.")
            .may("als", Kind.WOORD, "Hoe de map dat doet: " + String.join(", ", Trouw.woorden()) + ".")
            .may(UNTESTED, Kind.TEKST, "Waarom de map er niets mee doet; dit staat er in plaats van als.")
            .with(JUDGING)
            .may("tabellen", Kind.LIJST, "De tabellen waarin het staat.")
            .may("vragen", Kind.LIJST, "De vragen die ernaar vragen, en de cijfers uit een tabel.")
            .may("bladzijden", Kind.LIJST, "Wat het programma ervan laat zien.")
            .may(CHOICES, Kind.LIJST, "Waar de keuzes over gaan die zeggen wat er anders is; verplicht bij afwijken.")
            .may("toelichting", Kind.TEKST, "Wat er nog over te zeggen is.");

    private static final Block EIGEN = new Block()
            .must("omdat", Kind.TEKST, "Waarom het meetelt, terwijl geen stuk erom vraagt.")
            .with(JUDGING)
            .must(CHOICES, Kind.LIJST, "Waar de keuzes over gaan die dat zeggen.");

    public static final Block FILE = new Block()
            .must("uitspraken", Kind.LIJST, UITSPRAAK, "Wat de stukken vragen, elke uitspraak apart.")
            .may("eigenKeuzes", Kind.LIJST, EIGEN, "Wat in geen stuk staat en toch meetelt.");

    private final References references;
    private final Map<Drager, Set<String>> names;
    private final Set<String> choices;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param names of all there is, by kind; of a kind that is not there nothing is checked
     * @param choices what all choices are about; null when they are not known
     */
    public HerkomstReader(References references, Map<Drager, Set<String>> names, Set<String> choices) {
        this.references = references;
        this.names = names;
        this.choices = choices;
    }

    public Herkomstregister read(YamlNode root) {
        return new Herkomstregister(
                root.as(FILE).get("uitspraken").list(this::statement),
                root.get("eigenKeuzes").list(this::own));
    }

    private Uitspraak statement(YamlNode node) {
        String source = references.check(node.as(UITSPRAAK).get("bron"));
        String text = node.text("zegt");
        if (!seen.add(source + " " + text)) {
            node.get("zegt").report("Deze uitspraak staat er al.");
        }
        Trouw trouw = trouw(node);
        Map<Drager, List<String>> carriers = carriers(node, trouw != Trouw.NIET_GETOETST);
        List<String> about = choices(node);
        if (trouw != null && trouw != Trouw.NIET_GETOETST && carriers.isEmpty()) {
            node.report(
                    "Noem wat deze uitspraak draagt, zoals regels of aspecten, of zeg bij nietGetoetst waarom niets dat doet.");
        }
        if (trouw != null && trouw.wijktAf() && about.isEmpty()) {
            node.report("Bij '" + trouw.woord()
                    + "' hoort de keuze die zegt wat er anders is: noem bij keuzes waar zij over gaat.");
        }
        return source == null || text == null || trouw == null
                ? null
                : new Uitspraak(
                        Source.parse(source),
                        text,
                        trouw,
                        node.text(UNTESTED),
                        node.text("toelichting"),
                        carriers,
                        about);
    }

    private static Trouw trouw(YamlNode node) {
        if (node.has("als") == node.has(UNTESTED)) {
            node.report(
                    "Zeg met als hoe de map dit doet, of met nietGetoetst waarom zij dat niet doet; een van de twee.");
            return null;
        }
        String word = node.get("als").oneOf(Trouw.woorden());
        return node.has(UNTESTED)
                ? Trouw.NIET_GETOETST
                : word == null ? null : Trouw.values()[Trouw.woorden().indexOf(word)];
    }

    private EigenKeuze own(YamlNode node) {
        Map<Drager, List<String>> carriers = carriers(node.as(EIGEN), true);
        if (carriers.isEmpty()) {
            node.report("Noem de regels, aspecten of drempels waar het om gaat.");
        }
        List<String> about = choices(node);
        if (about.isEmpty()) {
            node.get(CHOICES).report("Noem ten minste één keuze.");
        }
        return new EigenKeuze(node.text("omdat"), carriers, about);
    }

    /** @param judging whether also what has a part in a verdict may carry it */
    private Map<Drager, List<String>> carriers(YamlNode node, boolean judging) {
        Map<Drager, List<String>> carriers = new EnumMap<>(Drager.class);
        for (Drager drager : Drager.values()) {
            YamlNode list = member(node, drager.sleutel());
            if (!judging && drager.oordeelt()) {
                list.report("Wat niet getoetst wordt, heeft geen " + drager.sleutel()
                        + ". Haal deze sleutel weg, of zeg met als hoe de map dit doet.");
            } else if (list.isThere()) {
                carriers.put(drager, list.list(it -> name(it, drager)));
            }
        }
        return Collections.unmodifiableMap(carriers);
    }

    private static YamlNode member(YamlNode node, String key) {
        return node.isMap() ? node.members().getOrDefault(key, YamlNode.NOTHING) : YamlNode.NOTHING;
    }

    private String name(YamlNode node, Drager drager) {
        Set<String> known = names.get(drager);
        String name = node.text();
        if (name != null && known != null && !known.contains(name)) {
            node.reportUnknown(drager.naam() + " '" + name + "' is er niet.", known);
        }
        return name;
    }

    private List<String> choices(YamlNode node) {
        return node.get(CHOICES).list(it -> {
            String about = it.text();
            if (about != null && choices != null && !choices.contains(about)) {
                it.reportUnknown("Over '" + about + "' is er geen keuze.", choices);
            }
            return about;
        });
    }
}
