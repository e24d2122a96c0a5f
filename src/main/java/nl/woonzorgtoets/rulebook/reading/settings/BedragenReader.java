package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bedrag.Afronding;
import nl.woonzorgtoets.rulebook.model.Bedrag.Alleen;
import nl.woonzorgtoets.rulebook.model.Bedrag.Post;
import nl.woonzorgtoets.rulebook.model.Bedrag.Richting;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Factor;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the amounts of kader.yaml. */
public final class BedragenReader {

    static final String KEY = "bedragen";

    private static final String IF = "als";
    private static final String UNLESS = "tenzij";
    private static final String EURO = "euro";

    private static final List<String> WAYS =
            Arrays.stream(Richting.values()).map(Richting::woord).toList();

    private static final Block ITEM = new Block()
            .may("naam", Kind.TEKST, "Hoe de post heet; zonder naam heet hij naar wat vermenigvuldigd wordt.")
            .must("waarde", Kind.TEKST, "Wat vermenigvuldigd wordt, met * ertussen.")
            .may(IF, Kind.TEKST, "Een vraag of tussenuitkomst met ja of nee; bij nee telt de post niet mee.")
            .may(UNLESS, Kind.TEKST, "Een vraag of tussenuitkomst met ja of nee; bij ja telt de post niet mee.");

    private static final Block ROUNDING = new Block()
            .must("naar", Kind.WOORD, "Welke kant op: " + String.join(", ", WAYS) + ".")
            .or("1", "op", Kind.GETAL, "Op een veelvoud waarvan: 1 voor hele, 0.01 voor centen.");

    static final Block AMOUNT = new Block()
            .must("naam", Kind.TEKST, "Hoe het bedrag heet.")
            .or(EURO, "eenheid", Kind.TEKST, "Waarin het is.")
            .must("bij", Kind.LIJST, "De codes van de oordelen waarbij het hoort.")
            .must("som", Kind.LIJST, ITEM, "De posten die worden opgeteld; een post kan ook alleen zijn waarde zijn.")
            .may("hoogstens", Kind.LIJST, ITEM, "De grenzen; de laagste die meetelt, geldt.")
            .may("vanaf", Kind.TEKST, "Het kleinste bedrag; blijft het daaronder, dan is het 0.")
            .must("afronden", Kind.BLOK, ROUNDING, "Hoe het wordt afgerond, één keer en na de grenzen.")
            .must("bron", Kind.BRON, "Waar het bedrag op rust.")
            .choice();

    private final Questions questions;
    private final Map<String, Drempel> drempels;
    private final List<Oordeel> verdicts;
    private final References references;
    private final Choices choices;
    private final Map<String, Bedrag> read = new LinkedHashMap<>();
    private FactorReader factors;
    private String unit;

    /** @param drempels by name */
    public BedragenReader(
            Questions questions,
            Map<String, Drempel> drempels,
            List<Oordeel> verdicts,
            References references,
            Choices choices) {
        this.questions = questions;
        this.drempels = drempels;
        this.verdicts = verdicts;
        this.references = references;
        this.choices = choices;
    }

    /** By name, each after those that it reckons with. */
    public List<Bedrag> read(YamlNode framework) {
        YamlNode amounts = framework.get(KEY);
        if (amounts.isThere()) {
            amounts.keysLike(
                    "[a-z][a-zA-Z0-9-]*", "Begin de naam van een bedrag met een kleine letter, zonder spaties.");
            factors = new FactorReader(questions, drempels, amounts.members().keySet(), read);
            amounts.members().forEach(this::add);
        }
        return List.copyOf(read.values());
    }

    private void add(String name, YamlNode node) {
        choices.add(name, node.as(AMOUNT));
        unit = String.valueOf(node.text("eenheid")).split("[ ,]", 2)[0];
        YamlNode sum = node.get("som");
        Bedrag amount = new Bedrag(
                name,
                node.text("naam"),
                node.text("eenheid"),
                verdicts(node.get("bij")),
                items(sum),
                items(node.get("hoogstens")),
                item(node.get("vanaf")),
                rounding(node.get("afronden")),
                references.check(node.get("bron")),
                node.text("keuze"));
        if (sum.isList() && sum.elements().isEmpty()) {
            sum.report("Noem ten minste één post.");
        }
        read.put(name, amount);
    }

    private List<String> verdicts(YamlNode node) {
        List<String> possible = verdicts.stream()
                .filter(it -> !it.onvolledig())
                .map(Oordeel::code)
                .toList();
        Set<String> codes = new LinkedHashSet<>();
        if (node.isThere()) {
            node.elements().forEach(it -> {
                String code = it.oneOf(possible);
                if (code != null && !codes.add(code)) {
                    it.report("'" + code + "' staat er al.");
                }
            });
            if (node.isList() && node.elements().isEmpty()) {
                node.report("Noem ten minste één oordeel waarbij het bedrag hoort.");
            }
        }
        return List.copyOf(codes);
    }

    private List<Post> items(YamlNode node) {
        return node.isThere() ? node.list(this::item) : List.of();
    }

    /** Null when it is not there, or not right. */
    private Post item(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        YamlNode value = node.isMap() ? node.as(ITEM).get("waarde") : node;
        List<Factor> product = value.isThere() ? factors.product(value, unit) : null;
        if (product == null) {
            return null;
        }
        List<Alleen> only = new ArrayList<>();
        if (node.isMap()) {
            only.add(only(node.get(IF), true));
            only.add(only(node.get(UNLESS), false));
            only.removeIf(Objects::isNull);
        }
        return new Post(node.isMap() ? node.text("naam") : null, value.text().strip(), product, List.copyOf(only));
    }

    private Alleen only(YamlNode node, boolean yes) {
        Factor question = node.isThere() ? factors.yesOrNo(node) : null;
        return question == null ? null : new Alleen(question, yes);
    }

    private static Afronding rounding(YamlNode node) {
        if (!node.isMap()) {
            if (node.isThere()) {
                node.members();
            }
            return null;
        }
        String way = node.as(ROUNDING).get("naar").oneOf(WAYS);
        Richting to = Arrays.stream(Richting.values())
                .filter(it -> it.woord().equals(way))
                .findFirst()
                .orElse(null);
        return new Afronding(to, node.get("op").positive());
    }
}
