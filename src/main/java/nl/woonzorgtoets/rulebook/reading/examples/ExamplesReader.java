package nl.woonzorgtoets.rulebook.reading.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Truth;

/** Reads one .voorbeelden.yaml. */
public record ExamplesReader(GivenReader given) {

    private static final Map<String, Truth> EXPECTED =
            Map.of("vuurt", Truth.TRUE, "vuurt niet", Truth.FALSE, "onbekend", Truth.UNKNOWN);

    private static final Block EXAMPLE = new Block()
            .must("regel", Kind.TEKST, "Het nummer van de regel.")
            .must("geval", Kind.TEKST, "Het geval, in één zin.")
            .may("grens", Kind.JANEE, "Of dit het geval op de grens is.")
            .must("gegeven", Kind.BLOK, "Wat er bekend is, met de namen van het dossier en de cijfers.")
            .must("verwacht", Kind.WOORD, "Wat de regel dan doet: vuurt, vuurt niet of onbekend.");

    public static final Block FILE = new Block()
            .must("peildatum", Kind.DATUM, "De dag waarvan de drempels tellen.")
            .may("drempels", Kind.NAMEN, "De waarden waarmee het hele bestand rekent.")
            .must("voorbeelden", Kind.LIJST, EXAMPLE, "De voorbeelden.");

    /** The examples that could be read. */
    public List<Example> read(YamlNode root) {
        YamlNode ofFile = root.as(FILE).get("drempels");
        Map<String, Object> thresholds = given.thresholds(ofFile);
        LocalDate date = root.get("peildatum").date();
        return root.get("voorbeelden").list(node -> example(node.as(EXAMPLE), date, thresholds));
    }

    private Example example(YamlNode node, LocalDate date, Map<String, Object> ofFile) {
        String rule = node.text("regel");
        String name = node.text("geval");
        String word = node.get("verwacht").oneOf(List.of("vuurt", "vuurt niet", "onbekend"));
        boolean boundary = node.yes("grens");
        Given facts = node.has("gegeven") ? given.read(node.get("gegeven")) : null;
        if (rule == null || name == null || word == null || facts == null || date == null) {
            return null;
        }
        return facts.example(node, rule, name, boundary, EXPECTED.get(word), date, ofFile);
    }
}
