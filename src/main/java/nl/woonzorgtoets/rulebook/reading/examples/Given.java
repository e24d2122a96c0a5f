package nl.woonzorgtoets.rulebook.reading.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/** What an example gives; what each part means stands with {@link nl.woonzorgtoets.rulebook.model.Example}. */
record Given(
        Dossier dossier,
        Map<String, List<Fact>> regionFacts,
        Map<String, Object> thresholds,
        Map<String, BigDecimal> portfolio) {

    /** @param ofFile thresholds that its file gives; what it gives itself goes before them */
    Example example(
            YamlNode node,
            String rule,
            String name,
            boolean boundary,
            Truth expected,
            Example.Outcome outcome,
            LocalDate date,
            Map<String, Object> ofFile) {
        Map<String, Object> all = new LinkedHashMap<>(ofFile);
        all.putAll(thresholds);
        return new Example(
                node.file(),
                node.line(),
                rule,
                name,
                boundary,
                expected,
                outcome,
                date,
                dossier,
                regionFacts,
                Collections.unmodifiableMap(all),
                portfolio);
    }
}
