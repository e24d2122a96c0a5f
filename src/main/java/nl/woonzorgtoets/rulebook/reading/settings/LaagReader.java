package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;

/** Reads laag.yaml: for whom an addition to the framework is, and which rules end there. */
public final class LaagReader {

    private static final String VERVALLEN = "vervallen";

    public static final Block FILE = new Block()
            .must("voor", Kind.ANTWOORD, "Voor wie de aanvulling is: een optie van de vraag bij eigenWaarden.")
            .may(
                    "naam",
                    Kind.TEKST,
                    "Van wie zij is, zoals het klinkt na 'de aanvulling van'; anders het label van die optie.")
            .must("grond", Kind.TEKST, "Waar de aanvulling op rust: een bron, of een zin.")
            .may(VERVALLEN, Kind.NAMEN, "De regels die hier niet gelden, elk met de grond.");

    private final YamlNode root;

    public LaagReader(YamlNode root) {
        this.root = root.as(FILE);
    }

    /**
     * Null when it is not known for whom it is.
     *
     * @param question whose answer says which addition counts; null when the framework has none
     */
    public Laag read(Field question) {
        if (question == null) {
            root.report("Er is een aanvulling, maar kader.yaml zegt niet van wie. Zet daar 'eigenWaarden' met het pad"
                    + " van de vraag.");
            return null;
        }
        if (question.obligation().kind() != Obligation.Kind.ALWAYS) {
            root.report("Het antwoord op '" + question.label()
                    + "' bepaalt of deze aanvulling geldt. Zet bij die vraag 'verplicht: altijd'.");
        }
        String code = root.get("voor").oneOf(question.options().keySet());
        return code == null
                ? null
                : new Laag(
                        code,
                        root.has("naam")
                                ? root.text("naam")
                                : question.options().get(code));
    }

    /** Why it is there, and why each rule ends, by what it is. */
    public Map<String, YamlNode> grounds() {
        Map<String, YamlNode> grounds = new LinkedHashMap<>();
        grounds.put("", root.get("grond"));
        if (root.has(VERVALLEN)) {
            root.get(VERVALLEN).members().forEach((rule, ground) -> grounds.put("regel " + rule, ground));
        }
        return grounds;
    }

    /** The rules that do not count here. */
    public Set<String> ended() {
        return root.has(VERVALLEN) ? root.get(VERVALLEN).members().keySet() : Set.of();
    }

    /** @param rules the ids of all rules */
    public void checkEnded(Collection<String> rules) {
        root.get(VERVALLEN).keys().forEach(it -> it.oneOf(rules));
    }

    /** The ground in a text, checked when it is a reference. */
    public static String ground(YamlNode ground, References references) {
        String text = ground.text();
        return text == null || text.strip().contains(" ") ? text : references.check(ground);
    }
}
