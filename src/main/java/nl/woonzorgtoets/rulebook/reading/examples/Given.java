package nl.woonzorgtoets.rulebook.reading.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;

/** What an example gives; what each part means stands with {@link nl.woonzorgtoets.rulebook.model.Example}. */
record Given(
        Dossier dossier,
        Map<String, List<Fact>> regionFacts,
        Map<String, Object> thresholds,
        Map<String, BigDecimal> portfolio) {}
