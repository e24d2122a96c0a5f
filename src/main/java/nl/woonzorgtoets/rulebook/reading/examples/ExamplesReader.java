package nl.woonzorgtoets.rulebook.reading.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Reads one .voorbeelden.yaml.
 *
 * @param counts whether an example is read at all
 */
public record ExamplesReader(GivenReader given, Predicate<YamlNode> counts) {

    private static final String UNKNOWN = "onbekend";
    private static final String YES = "ja";
    private static final List<String> WORDS = List.of("vuurt", "vuurt niet", UNKNOWN);
    private static final Map<String, Truth> EXPECTED =
            Map.of("vuurt", Truth.TRUE, "vuurt niet", Truth.FALSE, UNKNOWN, Truth.UNKNOWN);
    private static final String ONE =
            "Een voorbeeld gaat over een regel of over een tussenuitkomst, niet over allebei.";

    private static final Block EXAMPLE = new Block()
            .may("regel", Kind.TEKST, "Het nummer van de regel; verplicht, behalve bij een tussenuitkomst.")
            .may("tussenuitkomst", Kind.TEKST, "De naam van de tussenuitkomst, in plaats van een regel.")
            .must("geval", Kind.TEKST, "Het geval, in één zin.")
            .may("grens", Kind.JANEE, "Of dit het geval op de grens is.")
            .must("gegeven", Kind.BLOK, "Wat er bekend is, met de namen van het dossier en de cijfers.")
            .must(
                    "verwacht",
                    Kind.WOORD,
                    "Wat de regel dan doet: vuurt, vuurt niet of onbekend. Bij een tussenuitkomst: het getal, ja of nee,"
                            + " onbekend, of niet van toepassing.");

    public static final Block FILE = new Block()
            .must("peildatum", Kind.DATUM, "De dag waarvan de drempels tellen.")
            .may("drempels", Kind.NAMEN, "De waarden waarmee het hele bestand rekent.")
            .may(
                    Survivors.KEY,
                    Kind.LIJST,
                    Survivors.KEYS,
                    "Kleine wijzigingen die geen voorbeeld opmerkt, elk met de reden.")
            .may(
                    Survivors.ACCEPTED,
                    Kind.LIJST,
                    Survivors.ACCEPTED_KEYS,
                    "Wat 'regels bewijs' vindt en zo mag blijven, elk met de reden.")
            .must("voorbeelden", Kind.LIJST, EXAMPLE, "De voorbeelden.");

    /** The examples that could be read. */
    public List<Example> read(YamlNode root) {
        YamlNode ofFile = root.as(FILE).get("drempels");
        Map<String, Object> thresholds = given.thresholds(ofFile);
        survivors(root);
        accepted(root);
        LocalDate date = root.get("peildatum").date();
        return root.get("voorbeelden")
                .list(node -> counts.test(node) ? example(node.as(EXAMPLE), date, thresholds) : null);
    }

    /** The changes of which it says why no example notices them. */
    public static List<Overlevende> survivors(YamlNode root) {
        return Survivors.of(root.as(FILE));
    }

    /** What it accepts although it looks wrong. */
    public static List<Overlevende> accepted(YamlNode root) {
        return Survivors.accepted(root.as(FILE));
    }

    private Example example(YamlNode node, LocalDate date, Map<String, Object> ofFile) {
        boolean ofResult = node.has("tussenuitkomst");
        String rule = ofResult ? null : node.require("regel").text();
        node.get(ofResult ? "regel" : "tussenuitkomst").report(ONE);
        String name = node.text("geval");
        boolean boundary = node.yes("grens");
        Given facts = node.has("gegeven") ? given.read(node.get("gegeven")) : null;
        YamlNode expected = node.get("verwacht");
        String word = ofResult ? null : expected.oneOf(WORDS);
        Example.Outcome outcome = ofResult ? outcome(node.get("tussenuitkomst"), expected) : null;
        if ((rule == null || word == null) && outcome == null || name == null || facts == null || date == null) {
            return null;
        }
        return facts.example(
                node, rule, name, boundary, word == null ? null : EXPECTED.get(word), outcome, date, ofFile);
    }

    /** Null when it is not right. */
    private Example.Outcome outcome(YamlNode result, YamlNode expected) {
        Map<String, Field> results = given.results();
        String name = result.oneOf(results.keySet());
        String word = expected.text();
        if (name == null || word == null) {
            return null;
        }
        if (word.equals(UNKNOWN)) {
            return new Example.Outcome(name, null);
        }
        if (results.get(name).type() == FieldType.JANEE) {
            String answer = expected.oneOf(List.of(YES, "nee", UNKNOWN));
            return answer == null ? null : new Example.Outcome(name, answer.equals(YES));
        }
        Object value =
                word.equals(NotApplicable.NOT_APPLICABLE.toString()) ? NotApplicable.NOT_APPLICABLE : expected.number();
        return value == null ? null : new Example.Outcome(name, value);
    }
}
