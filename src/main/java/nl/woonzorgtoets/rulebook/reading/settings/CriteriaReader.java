package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads the criteria of kader.yaml. */
final class CriteriaReader {

    private final BigDecimal scale;
    private final VerdictsReader verdicts;
    private final Choices choices;

    /** @param scale the highest score; null when it could not be read */
    CriteriaReader(BigDecimal scale, VerdictsReader verdicts, Choices choices) {
        this.scale = scale;
        this.verdicts = verdicts;
        this.choices = choices;
    }

    Map<String, Criterium> read(YamlNode all) {
        Map<String, Criterium> criteria = new LinkedHashMap<>();
        if (all != null) {
            all.members().forEach((id, node) -> criteria.put(id, criterium(id, node)));
        }
        return Collections.unmodifiableMap(criteria);
    }

    private Criterium criterium(String id, YamlNode node) {
        node.only("naam", "gewicht", "keuze", "minimum");
        choices.add(id, node);
        YamlNode floor = node.get("minimum");
        BigDecimal minimum = null;
        Oordeel most = null;
        if (floor != null) {
            floor.only("score", "hoogstens");
            minimum = score(floor);
            most = verdicts.aboutPlan(floor.require("hoogstens"));
        }
        return new Criterium(
                id, node.requireText("naam"), node.requirePositive("gewicht"), minimum, most, node.text("keuze"));
    }

    private BigDecimal score(YamlNode floor) {
        BigDecimal minimum = floor.requireNumber("score");
        if (minimum != null && scale != null && (minimum.signum() < 0 || minimum.compareTo(scale) > 0)) {
            floor.get("score").report("Een score ligt tussen 0 en " + scale.toPlainString() + ".");
        }
        return minimum;
    }
}
