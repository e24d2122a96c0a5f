package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Reads the criteria of kader.yaml.
 *
 * @param scale the highest score; null when it could not be read
 */
record CriteriaReader(BigDecimal scale, VerdictsReader verdicts) {

    private static final Block MINIMUM = new Block()
            .must("score", Kind.GETAL, "De score die dit criterium ten minste moet halen.")
            .must("hoogstens", Kind.WOORD, "Het beste oordeel dat nog kan als de score lager is.");

    static final Block CRITERIUM = new Block()
            .must("naam", Kind.TEKST, "Hoe het criterium heet.")
            .must("gewicht", Kind.GETAL, "Hoe zwaar het weegt naast de andere; samen hoeft het geen 100 te zijn.")
            .meant()
            .choice()
            .may(VanWieReader.KEY, Kind.BLOK, VanWieReader.OF_ONE, "Van wie het gewicht en de ondergrens zijn.")
            .may("minimum", Kind.BLOK, MINIMUM, "De ondergrens van dit criterium.");

    Criterium read(String id, YamlNode node) {
        YamlNode floor = node.get("minimum").as(MINIMUM);
        return new Criterium(
                id,
                node.text("naam"),
                node.get("gewicht").positive(),
                score(floor.get("score")),
                verdicts.aboutPlan(floor.get("hoogstens")),
                node.text("keuze"));
    }

    private BigDecimal score(YamlNode node) {
        BigDecimal score = node.number();
        if (score != null && scale != null && (score.signum() < 0 || score.compareTo(scale) > 0)) {
            node.report("Een score ligt tussen 0 en " + scale.toPlainString() + ".");
        }
        return score;
    }
}
