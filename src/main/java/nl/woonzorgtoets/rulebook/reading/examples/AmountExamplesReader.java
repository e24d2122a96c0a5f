package nl.woonzorgtoets.rulebook.reading.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the examples of amounts, and checks that every amount has one. */
public record AmountExamplesReader(GivenReader given, List<Bedrag> amounts, Meldingen meldingen) {

    private static final String UNKNOWN = "onbekend";

    private static final Block EXAMPLE = new Block()
            .must("bedrag", Kind.TEKST, "De naam van het bedrag in kader.yaml.")
            .must("geval", Kind.TEKST, "Het geval, in één zin.")
            .must("gegeven", Kind.BLOK, "Wat er bekend is, met de namen van het dossier en de cijfers.")
            .must("verwacht", Kind.TEKST, "Hoeveel het dan is, of: onbekend.");

    public static final Block FILE = new Block()
            .must("peildatum", Kind.DATUM, "De dag waarvan de drempels tellen.")
            .may("drempels", Kind.NAMEN, "De waarden waarmee het hele bestand rekent.")
            .must("voorbeelden", Kind.LIJST, EXAMPLE, "De voorbeelden.");

    /** @param root null when there is no such file, or it cannot be read */
    public List<AmountExample> read(YamlNode root) {
        if (root == null) {
            check(List.of());
            return List.of();
        }
        Map<String, Object> thresholds = given.thresholds(root.as(FILE).get("drempels"));
        LocalDate date = root.get("peildatum").date();
        int before = meldingen.size();
        List<AmountExample> examples =
                root.get("voorbeelden").list(node -> example(node.as(EXAMPLE), date, thresholds));
        if (meldingen.size() == before) {
            check(examples);
        }
        return examples;
    }

    private AmountExample example(YamlNode node, LocalDate date, Map<String, Object> ofFile) {
        String amount =
                node.get("bedrag").oneOf(amounts.stream().map(Bedrag::naam).toList());
        String name = node.text("geval");
        YamlNode outcome = node.get("verwacht");
        boolean unknown = UNKNOWN.equals(outcome.text());
        BigDecimal expected = unknown ? null : outcome.number();
        Given facts = node.has("gegeven") ? given.read(node.get("gegeven")) : null;
        if (amount == null || name == null || facts == null || date == null || expected == null && !unknown) {
            return null;
        }
        return new AmountExample(facts.example(node, amount, name, false, null, null, date, ofFile), expected);
    }

    private void check(List<AmountExample> examples) {
        Set<String> shown = examples.stream().map(AmountExample::bedrag).collect(Collectors.toSet());
        amounts.stream()
                .filter(it -> !shown.contains(it.naam()))
                .forEach(it -> meldingen.add(
                        RuleFilePair.AMOUNTS,
                        "Het bedrag '" + it.naam() + "' heeft geen voorbeeld. Zet het in dit bestand."));
    }
}
